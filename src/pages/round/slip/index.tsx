import { Text, View } from '@tarojs/components'
import { useMemo, useRef, useState } from 'react'
import { BarTitle } from '../../../components/BarTitle'
import { Crumbs } from '../../../components/Crumbs'
import { MainButton } from '../../../components/MainButton'
import { Panel } from '../../../components/Panel'
import { TextField } from '../../../components/TextField'
import { about } from '../../../content/slots/about'
import { first } from '../../../content/slots/first'
import { aria } from '../../../platform/aria'
import { tryCopy } from '../../../platform/clipboard'
import { usePageShare } from '../../../platform/share'
import { type Subject, slipText, subjectOf } from '../../../report/slip'
import type { ShippedEdition } from '../../../report/types'
import { Page, usePage } from '../../Page'
import { speltOut, useBank } from '../useBank'
import './index.css'

/** 报告差错: what is wrong in a question, a figure or a section, as a slip to the publisher. */
export default function SlipPage() {
  const { query, edition, opening } = usePage(first)
  const { bank, opening: banking } = useBank(query.q ? edition?.id : undefined, query)
  const question = useMemo(() => bank?.get(speltOut(query, bank).q ?? ''), [query, bank])
  const isWaiting = opening ?? banking
  const subject = edition && !isWaiting && subjectOf(edition, query, question)
  return (
    <Page what="要报告的内容" title="报告差错" opening={isWaiting}>
      {edition && subject && <Slip edition={edition} subject={subject} />}
    </Page>
  )
}

function Slip({ edition, subject }: { edition: ShippedEdition; subject: Subject }) {
  const remark = useRef('')
  const [said, setSaid] = useState('')
  const { contact } = edition.whose
  usePageShare({ title: subject.words[0] ?? edition.meta.title, path: subject.at })
  const copySlip = async () => {
    const text = slipText(edition, about.signOff, subject, remark.current)
    setSaid(
      (await tryCopy(text))
        ? `已复制。请粘贴发给${contact ?? '把这个应用转给你的人，请他转交发布者'}。`
        : '没能复制。请截屏，或按住上面的文字自己复制。',
    )
  }
  return (
    <>
      <Crumbs edition={edition} path={[]} />
      <BarTitle>报告差错</BarTitle>
      <View className="slip__note">
        {`发现写错、算错、答案不对，可以把下面的内容复制下来，发给发布者${contact ? `（${contact}）` : ''}。应用自己不会发送任何东西。`}
      </View>
      <Panel>
        <Text className="slip__text" selectable>
          {slipText(edition, about.signOff, subject, '')}
        </Text>
      </Panel>
      <TextField
        label="你的话（可以不写）"
        onType={(value) => {
          remark.current = value
        }}
      />
      <MainButton onTap={copySlip}>复制</MainButton>
      {/* Always there, so that a screen reader hears what appears in it. */}
      <View className="slip__said" {...aria({ live: true })}>
        {said}
      </View>
    </>
  )
}
