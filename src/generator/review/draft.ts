import { shortTitle, walk } from '../../report/outline'
import { idsInTables } from '../../report/tableWords'
import type { EditionBundle, Figure, Section } from '../../report/types'
import { anchorOf, follow, readAnchor } from '../editor/anchors'
import { sectionEntry } from '../editor/sectionAnchors'
import { scalar } from '../editor/yaml'
import { lacksOwner } from '../figures/labels/owner'
import { leadsOf } from './leads'
import { isLong, shortTitles } from './shortTitles'

/** Words of a paragraph by which an editor knows it. */
const FIRST_WORDS = 16
/** A longer entry is no example. */
const LONGEST_EXAMPLE = 60

/**
 * The text of a draft editorial.yaml: leads, short names, and lines to be made use of by taking away
 * a #: for other names, for a figure's words, for the address and the publisher.
 */
export function draftEditorial(edition: EditionBundle, address: string | undefined): string {
  return [
    '# 行首有 # 的行不起作用。要用哪一行，就删掉它行首的一个 #，后面的空格不要动。改完运行 npm run bundle',
    '',
    '# 突出的数据：第一个在首页最上面，其余的在各自章节的卡片上。可以换先后，不要的整行删掉；',
    '# 要加一个，照样写一行：编号见 review.html，编号后面抄报告的原文，数据放在【】里',
    'lead:',
    ...leadsOf(edition)
      .filter((figure) => isFound(edition, figure))
      .map((figure) => `  - ${scalar(anchorOf(edition, figure))} # ${figure.label}`),
    '',
    '# 卡片上的短标题，冒号后面可以改。冒号前面是编号和报告的原标题，不要改；报告里照旧是它',
    'shortTitles:',
    ...shortTitleLines(edition),
    '',
    '# 数据的说明：程序取得不好、没有取得的，在这里写，一处一行，写法同上，冒号后面写说明；报告原文不受影响',
    '# 下面一行是例子：删掉 #，把“写上您的说明”换成自己的话',
    'labels:',
    ...exampleLabel(edition),
    '',
    '# 原文的网址，读者可由此核对',
    address ? `address: ${address}` : '#address: https://网址/报告.html',
    '',
    '# 发布者和联系办法，写成一行；读者发现差错，会看到它',
    '#contact: 某市司法局 024-00000000',
    '',
  ].join('\n')
}

/** Names that were found, and as comments those that an editor may want to give. */
function shortTitleLines(edition: EditionBundle): string[] {
  const sections = [...walk(edition.sections)].filter(({ level }) => level <= 2)
  const names = shortTitles(sections)
  const lines = sections.flatMap((section) => {
    const { title } = section
    const name = names.get(section)
    if (name !== undefined) return `  ${scalar(sectionEntry(section))}: ${scalar(name)}`
    if (title === '' && section.paragraphs.length > 0) return unnamedLine(edition, section)
    return isLong(section) ? `#  ${scalar(sectionEntry(section))}: 写上短标题` : []
  })
  const [first] = sections
  return lines.length > 0 || !first ? lines : [`#  ${scalar(sectionEntry(first))}: 写上短标题`]
}

/** A section without a title is known by its first words. */
function unnamedLine(edition: EditionBundle, section: Section): string {
  const words = section.paragraphs[0]?.text.slice(0, FIRST_WORDS) ?? ''
  return `#  ${section.id}: ${shortTitle(edition, section)} # 没有标题的一段，开头是“${words}……”`
}

/** For a figure of this report, one that has no words or doubtful ones if there is such. */
function exampleLabel(edition: EditionBundle): string[] {
  const cells = idsInTables(edition)
  const doubt = ({ label, paragraphId }: Figure): number =>
    (label === '' ? 0 : lacksOwner(label) ? 1 : 2) + (cells.has(paragraphId) ? 3 : 0)
  const example = [...edition.figures]
    .sort((a, b) => doubt(a) - doubt(b))
    .find(
      (figure) => anchorOf(edition, figure).length <= LONGEST_EXAMPLE && isFound(edition, figure),
    )
  return example ? [`#  ${scalar(anchorOf(edition, example))}: 写上您的说明`] : []
}

/** Whether the entry that is written for a figure leads to it and to no other. */
function isFound(edition: EditionBundle, figure: Figure): boolean {
  return follow(edition, readAnchor(anchorOf(edition, figure))).figure === figure
}
