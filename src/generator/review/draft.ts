/** Drafts of what an editor may want to change about a new edition. */

import { walk } from '../../report/outline'
import type { EditionBundle } from '../../report/types'
import { anchorOf } from '../editor/anchors'
import { scalar } from '../editor/yaml'
import { trimLead } from '../figures/labels/opening'
import { leadsOf } from './leads'

const LONGEST_SHORT = 12

/** The text of a draft editorial.yaml: leads, short names and a place for the address. */
export function draftEditorial(edition: EditionBundle, address: string | undefined): string {
  const leads = leadsOf(edition).map(
    (figure) => `  - ${scalar(anchorOf(edition, figure))} # ${figure.label}`,
  )
  const names = [...walk(edition.sections)]
    .filter(({ level, title }) => level <= 2 && title !== '' && shortOf(title) !== title)
    .map(({ id, title }) => `  ${id}: ${shortOf(title)} # ${title}`)
  const ends = [...walk(edition.sections)]
    .filter(({ id }) => id.endsWith('-end'))
    .map(({ id }) => `  ${id}: 结尾的话`)
  return [
    '# 突出的数据：第一个在首页最上面，其余的在各自章节的卡片上。编号见 review.html，编号后面抄报告的原文，数据在【】里',
    leads.length > 0 ? 'lead:' : 'lead: []',
    ...leads,
    '',
    '# 卡片上的短名，# 后是原标题',
    names.length + ends.length > 0 ? 'shortTitles:' : 'shortTitles: {}',
    ...names,
    ...ends,
    '',
    '# 程序对数据的说明取得不够清楚时，在这里改，写法同上，冒号后面写说明；报告原文不受影响',
    'labels: {}',
    '',
    '# 原文的网址，读者可由此核对',
    address ? `address: ${address}` : '# address: https://',
    '',
    '# 发布者和联系办法，写成一行；读者发现差错，会看到它',
    '# contact: 某市司法局 024-00000000',
    '',
  ].join('\n')
}

/** 着力加强组织领导，确保法治政府建设方向 → 加强组织领导. */
function shortOf(title: string): string {
  const first = title.split(/[，、]/u)[0] ?? title
  const short = trimLead(first)
  return short.length <= LONGEST_SHORT ? short : title
}
