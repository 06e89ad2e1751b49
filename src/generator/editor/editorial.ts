/** What an editor says of an edition beside its text: leads, short names, words for figures. */
import { mayLead } from '../../report/neutrality'
import { walk } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { type Diagnostic, error } from '../ground/diagnostics'
import type { Editorial } from './schemas'
import type { Written } from './yaml'

/** The edition with the editor's choices in it. */
export function withEditorial(edition: EditionBundle, editorial: Editorial): EditionBundle {
  const { labels, ...rest } = editorial
  return {
    ...edition,
    figures: edition.figures.map((figure) => ({
      ...figure,
      label: labels[figure.id] ?? figure.label,
    })),
    editorial: rest,
  }
}

/** Ids in editorial.yaml that the edition does not have, and leads that neutrality excludes. */
export function editorialFaults(file: Written<Editorial>, edition: EditionBundle): Diagnostic[] {
  const { lead, labels, shortTitles } = file.value
  const sections = [...walk(edition.sections)]
  const figures = new Map(edition.figures.map((figure) => [figure.id, figure]))
  const noFigure = (id: string, ...path: (string | number)[]) =>
    error('FIGURE', `报告里没有编号为 ${id} 的数据。`, file.placeOf(path))
  return [
    ...lead.flatMap((id, index) => {
      const figure = figures.get(id)
      if (!figure) return [noFigure(id, 'lead', index)]
      if (mayLead(edition, figure)) return []
      return [
        error(
          'NEUTRALITY',
          `数据 ${id} 所在的一段讲领导人、党的会议或指导思想，不放在首页。`,
          file.placeOf(['lead', index]),
        ),
      ]
    }),
    ...Object.keys(labels).flatMap((id) => (figures.has(id) ? [] : [noFigure(id, 'labels', id)])),
    ...Object.keys(shortTitles)
      .filter((id) => !sections.some((section) => section.id === id))
      .map((id) =>
        error('SECTION', `报告里没有编号为 ${id} 的一节。`, file.placeOf(['shortTitles', id])),
      ),
  ]
}
