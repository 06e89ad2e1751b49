import { Text } from '@tarojs/components'
import { titleMarks } from '../../report/notes'
import { withMarks } from '../../report/segments'
import type { Section } from '../../report/types'
import { Clauses } from '../Clauses'
import type { Noted } from '../FigureText'
import { NoteMark } from '../NoteMark'
import { useSpokenTitle } from '../ReadAloud/spoken'

interface NotedTitleProps {
  section: Section
  noted: Noted
}

/** A section's title as printed, with the marks of its notes. */
export function NotedTitle({ section, noted: { notes, opened, onNote } }: NotedTitleProps) {
  const isSpoken = useSpokenTitle(section)
  return (
    <>
      {withMarks([{ text: section.title }], titleMarks(notes, section.id)).map(({ text, note }) =>
        note ? (
          <NoteMark key={note.id} note={note} opened={opened.includes(note)} onTap={onNote} />
        ) : isSpoken ? (
          <Text key={text} className="spoken spoken--title">
            <Clauses title={text} />
          </Text>
        ) : (
          <Clauses key={text} title={text} />
        ),
      )}
    </>
  )
}
