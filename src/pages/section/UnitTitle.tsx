import { useMemo } from 'react'
import { NotedTitle } from '../../components/NotedTitle'
import { Notes } from '../../components/Notes'
import { useOpened } from '../../components/Notes/useOpened'
import { Title } from '../../components/Title'
import { notesOf, titleMarks } from '../../report/notes'
import { shortTitle } from '../../report/outline'
import type { EditionBundle, Section } from '../../report/types'

/** What the page's unit is called, as printed; a note to its title opens below it. */
export function UnitTitle({ edition, section }: { edition: EditionBundle; section: Section }) {
  const notes = useMemo(() => notesOf(edition, section.id), [edition, section])
  const { opened, toggle } = useOpened(notes)
  return (
    <>
      <Title>
        {section.marker}
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
