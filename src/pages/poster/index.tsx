import { View } from '@tarojs/components'
import { useState } from 'react'
import { BarTitle } from '../../components/BarTitle'
import { Crumbs } from '../../components/Crumbs'
import { MainButton } from '../../components/MainButton'
import { Picture } from '../../components/Picture'
import { pictureWords, usePicture } from '../../components/Picture/usePicture'
import { first } from '../../content/slots/first'
import { aria } from '../../platform/aria'
import { keepPicture, type Outcome, type PageCanvas, sendPicture } from '../../platform/canvas'
import { usePageShare } from '../../platform/share'
import { address } from '../../report/address'
import { type Poster, posterOf } from '../../report/poster'
import type { EditionBundle } from '../../report/types'
import { Page, usePage } from '../Page'
import './index.css'

/** 海报: one figure or card as a picture, to keep or to send. */
export default function PosterPage() {
  const { query, edition, opening } = usePage(first)
  const words = edition && posterOf(edition, query)
  const content = words && { ...words, foot: edition.whose.picture }
  return (
    <Page what="可以生成图片的内容" title="生成图片" opening={opening}>
      {edition && content && <PosterView edition={edition} content={content} query={query} />}
    </Page>
  )
}

const CANVAS = 'poster'

interface PosterProps {
  edition: EditionBundle
  content: Poster
  query: { s?: string; f?: string }
}

function PosterView({ edition, content, query: { s, f } }: PosterProps) {
  const { size, canvas } = usePicture(CANVAS, content)
  const [said, setSaid] = useState('')
  const title = content.figure?.label ?? content.heading
  usePageShare({
    title,
    path: f ? address('figure', { e: edition.id, f }) : address('section', { e: edition.id, s }),
  })
  const act =
    (drawn: PageCanvas, work: typeof keepPicture, words: Record<Outcome, string>) => async () =>
      setSaid(words[await work(drawn, title)])
  return (
    <>
      <Crumbs edition={edition} path={[]} />
      <BarTitle>生成图片</BarTitle>
      {canvas === null ? (
        <View>{`这台手机画不出图片，可以截下这段文字：${pictureWords(content)}`}</View>
      ) : (
        <Picture id={CANVAS} content={content} size={size} />
      )}
      {canvas && (
        <>
          <MainButton onTap={act(canvas, keepPicture, kept)}>保存图片</MainButton>
          <MainButton plain onTap={act(canvas, sendPicture, sent)}>
            发给朋友
          </MainButton>
        </>
      )}
      <View className="poster__said" {...aria({ live: true })}>
        {said}
      </View>
    </>
  )
}

const kept: Record<Outcome, string> = {
  done: '图片已保存。',
  downloaded: '图片已保存。',
  cancelled: '',
  denied: '没有保存：请在系统设置里允许微信添加照片，再试一次。也可以截屏保存。',
  failed: '没有保存成功，可以截屏保存。',
}

const sent: Record<Outcome, string> = {
  done: '',
  downloaded: '这里不能直接发送，图片已下载，可以从相册或下载里发。',
  cancelled: '',
  denied: '这里不允许发送图片，可以截屏后再发。',
  failed: '没有发送成功，可以截屏后再发。',
}
