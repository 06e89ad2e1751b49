import { Text, View } from '@tarojs/components'
import { type ReactNode, useMemo, useState } from 'react'
import { NotedTitle } from '../../components/NotedTitle'
import { Notes } from '../../components/Notes'
import { useOpened } from '../../components/Notes/useOpened'
import { Tap } from '../../components/Tap'
import { TextSize } from '../../components/TextSize'
import { Title } from '../../components/Title'
import { useSettings } from '../../reader/settings'
import { notesOf, titleMarks } from '../../report/notes'
import { shortTitle } from '../../report/outline'
import type { EditionBundle, Section } from '../../report/types'

interface UnitTitleProps {
  edition: EditionBundle
  section: Section
  /** What else can be done with the whole of it, beside its ordinal. */
  children?: ReactNode
}

/**
 * What the page's unit is called, as printed, its ordinal on a line of its own; a note to its title
 * opens below it. The size of the text is at hand.
 */
export function UnitTitle({ edition, section, children }: UnitTitleProps) {
  const notes = useMemo(() => notesOf(edition, section.id), [edition, section])
  const { opened, toggle } = useOpened(notes)
  const { textSize, choose } = useSettings()
  const [sizing, setSizing] = useState(false)
  return (
    <>
      <View className="unit__line">
        <Text className={section.marker.startsWith('（') ? 'unit__hung' : ''}>
          {section.title ? section.marker : '编者拟题'}
        </Text>
        {children}
        <Tap className="unit__size" onTap={() => setSizing(!sizing)}>
          字号
        </Tap>
      </View>
      <View>
        {sizing && <TextSize value={textSize} onChange={(value) => choose({ textSize: value })} />}
      </View>
      <Title own={!section.title}>
        {section.title ? (
          <NotedTitle section={section} noted={{ notes, opened, onNote: toggle }} />
        ) : (
          shortTitle(edition, section)
        )}
      </Title>
      {titleMarks(notes, section.id).length > 0 && <Notes notes={opened} />}
    </>
  )
}
