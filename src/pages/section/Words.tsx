import { FigureText, type Lighting } from '../../components/FigureText'
import { Notes } from '../../components/Notes'
import { useOpened } from '../../components/Notes/useOpened'
import { ReportTable } from '../../components/ReportTable'
import { blocksOf, isTable } from '../../report/blocks'
import { marksIn } from '../../report/notes'
import type { Note, Paragraph, Section } from '../../report/types'

interface WordsProps {
  section: Section
  notes: readonly Note[]
  lighting: Lighting
}

/** A section's paragraphs and tables in order; a note opens below the paragraph that bears its mark. */
export function Words({ section, notes, lighting }: WordsProps) {
  return (
    <>
      {blocksOf(section).map((block) =>
        isTable(block) ? (
          <ReportTable key={block.id} {...lighting} section={section} table={block} notes={notes} />
        ) : (
          <OneParagraph key={block.id} paragraph={block} notes={notes} lighting={lighting} />
        ),
      )}
    </>
  )
}

interface OneParagraphProps {
  paragraph: Paragraph
  notes: readonly Note[]
  lighting: Lighting
}

function OneParagraph({ paragraph, notes, lighting }: OneParagraphProps) {
  const { opened, toggle } = useOpened(notes)
  return (
    <>
      <FigureText
        {...lighting}
        paragraph={paragraph}
        noted={{ notes, opened, onNote: toggle }}
        className="card__text"
      />
      {marksIn(notes, paragraph.id).length > 0 && <Notes notes={opened} words={lighting.words} />}
    </>
  )
}
