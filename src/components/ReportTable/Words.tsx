import type { Section, TableCell } from '../../report/types'
import { FigureText, type Lighting, type Noted } from '../FigureText'

interface WordsProps {
  section: Section
  cell: TableCell
  lighting: Lighting
  noted: Noted
}

/** A cell's paragraphs, one below the other. */
export function Words({ section, cell, lighting, noted }: WordsProps) {
  return (
    <>
      {section.paragraphs
        .filter(({ id }) => cell.paragraphs.includes(id))
        .map((paragraph) => (
          <FigureText key={paragraph.id} {...lighting} paragraph={paragraph} noted={noted} />
        ))}
    </>
  )
}
