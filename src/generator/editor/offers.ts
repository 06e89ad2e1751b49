/** What an id that the report does not have was likely meant for, as it may be copied. */
import { sectionIdOf, walk } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { anchorOf } from './anchors'
import { nearest } from './nearest'

const MOST_OFFERED = 5

/** That there is no such section, with those that are likely meant, their titles beside them. */
export function noSection(id: string, edition: EditionBundle): string {
  const sections = new Map([...walk(edition.sections)].map((section) => [section.id, section]))
  const near = nearest(id, sections.keys())
  const offered = near
    .slice(0, MOST_OFFERED)
    .map((one) => `${one}“${sections.get(one)?.title || '（没有标题）'}”`)
  const advice =
    offered.length > 0
      ? `最接近的是：${offered.join('；')}。请改成对的一个，都不对就删去`
      : '请照 review.html 里的编号改，或删去这一条'
  return `报告里没有编号为 ${id} 的一节。${advice}。`
}

/** That there is no such figure, with those that are likely meant, as entries of editorial.yaml. */
export function noFigure(id: string, edition: EditionBundle): string {
  const figures = new Map(edition.figures.map((figure) => [figure.id, figure]))
  const paragraph = id.replace(/\.f\d+$/u, '')
  const near = nearest(id, figures.keys())
  const beside = edition.figures.filter(({ paragraphId }) => paragraphId === paragraph)
  const inSection = edition.figures.filter((one) => sectionIdOf(one.id) === sectionIdOf(id))
  const sure = near.length === 1 ? near : []
  const offered = new Set([
    ...sure,
    ...(sure.length > 0
      ? []
      : [...beside.map((one) => one.id), ...near, ...inSection.map((one) => one.id)]),
  ])
  const entries = [...offered].slice(0, MOST_OFFERED).flatMap((one) => {
    const figure = figures.get(one)
    return figure ? [anchorOf(edition, figure)] : []
  })
  const advice =
    entries.length > 0
      ? `请改成下面对的一处，都不对就删去：${entries.join('；')}`
      : '请照 review.html 里的编号改，或删去这一条'
  return `报告里没有编号为 ${id} 的数据。${advice}。`
}
