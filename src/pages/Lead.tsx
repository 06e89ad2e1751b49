import { BeforeAfterBars } from '../components/BeforeAfterBars'
import { FigureCard } from '../components/FigureCard'
import { statedWords } from '../report/figureWords'
import { findSection, sectionIdOf, shortTitle, unitOf } from '../report/outline'
import { partsWords } from '../report/partNames'
import { type FigurePicture, pictureOf } from '../report/picture'
import type { EditionBundle, Figure } from '../report/types'

interface LeadProps {
  edition: EditionBundle
  figure: Figure
  /** Where it is said to stand: in which section of the report, or in which card of the section. */
  at: 'section' | 'card'
}

/** The figure that leads a page, large, with its picture; one tap from where it is printed. */
export function Lead({ edition, figure, at }: LeadProps) {
  const picture = pictureOf(edition, figure)
  const card = sectionIdOf(figure.paragraphId)
  const section = at === 'card' ? findSection(edition, card) : unitOf(edition, card)?.section
  return (
    <FigureCard
      to="figure"
      query={{ e: edition.id, f: figure.id }}
      where={
        section
          ? `${section.marker}${at === 'card' ? section.title : shortTitle(edition, section)}`
          : ''
      }
      name={figure.label}
      figure={figure}
      meaning={meaningOf(picture)}
      picture={picture}
      lead
    >
      {picture?.type === 'change' && (
        <BeforeAfterBars change={picture.change} year={edition.meta.year} />
      )}
    </FigureCard>
  )
}

function meaningOf(picture?: FigurePicture): string | undefined {
  if (picture?.type === 'change') return statedWords(picture.change)
  return picture?.type === 'parts' ? partsWords(picture.parts) : undefined
}
