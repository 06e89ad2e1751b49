import type {
  EditionBundle,
  Figure,
  Note,
  Paragraph,
  Section,
  Table,
  TableCell,
} from '../../src/report/types'
import { edition } from './edition'

/** A small invented edition (某市) with tables of each shape, and with notes. */

/** A cell of an example: its words, and what else it is. An empty string is an empty cell. */
export type Example = string | ({ text: string } & Omit<TableCell, 'paragraphs'>)

/** A table of examples as a section of its own, its paragraphs numbered cell by cell. */
export function tabled(id: string, rows: readonly (readonly Example[])[]): Section {
  const paragraphs: Paragraph[] = []
  const put = (text: string): string[] => {
    if (text === '') return []
    const paragraph = `${id}.p${paragraphs.length + 1}`
    paragraphs.push({ id: paragraph, text, source: { line: paragraphs.length + 1, column: 1 } })
    return [paragraph]
  }
  const cells = rows.map((row) =>
    row.map((example): TableCell => {
      if (typeof example === 'string') return { paragraphs: put(example) }
      const { text, ...rest } = example
      return { paragraphs: put(text), ...rest }
    }),
  )
  const table: Table = { id: `${id}.t1`, rows: cells }
  return { id, level: 2, marker: '', title: '', paragraphs, tables: [table], children: [] }
}

/** A head over a column, over several where told so. */
export const over = (text: string, columnSpan?: number): Example => ({
  text,
  heads: 'column',
  ...(columnSpan && { columnSpan }),
})

/** A head at the left of a row, of several where told so. */
export const left = (text: string, rowSpan?: number): Example => ({
  text,
  heads: 'row',
  ...(rowSpan && { rowSpan }),
})

const cases = tabled('1-1', [
  [over('项目'), over('2021年'), over('2020年')],
  [left('行政复议案件'), '8912件', '7300件'],
  [left('行政应诉案件'), '1204件', '1516件'],
  [left('人民调解纠纷'), '3.4万件', ''],
])

const offices = tabled('1-2', [
  [left('行政复议机构'), '13个'],
  [left('公共法律服务热线'), '12348'],
  [left('服务时间'), '全年每天24小时，提供“一网通办”查询'],
])

const tasks = tabled('1-3', [
  [over('任务'), over('内容'), over('责任单位'), over('期限')],
  [
    left('优化营商环境', 2),
    '全面推行证明事项和涉企经营许可事项告知承诺制，公布清单，建立信用承诺制度，凡没有法律依据的证明一律取消。',
    { text: '市司法局、市营商局', rowSpan: 2 },
    '6月底',
  ],
  ['办理时限压缩70%以上，实现200项高频事项“一件事一次办”。', '12月底'],
  [
    left('规范行政执法'),
    '重大执法决定法制审核率达到100%；随机抽查企业1.2万户，结果全部公开。',
    '各区、县（市）人民政府，市直各行政执法部门',
    '',
  ],
])

const before: Paragraph = {
  id: '1-1.p0',
  text: '全年办理行政复议案件8912件，经复议后直接纠正行政行为的占12.6%，群众通过“一网通办”就近申请。',
  source: { line: 1, column: 1 },
}
const after: Paragraph = {
  id: '1-1.p99',
  text: '以上为全市数据，含各区、县（市）。',
  source: { line: 99, column: 1 },
}

const children: Section[] = [
  {
    ...cases,
    marker: '（一）',
    title: '办案情况',
    paragraphs: [before, ...cases.paragraphs, after],
  },
  { ...offices, marker: '（二）', title: '机构和热线' },
  { ...tasks, marker: '（三）', title: '重点任务' },
]

const sections: Section[] = [
  { id: '1', level: 1, marker: '一、', title: '主要数据', paragraphs: [], children },
]

export const notes: Note[] = [
  {
    id: 'note1',
    mark: '1',
    paragraphs: ['含当年受理和上年结转的案件。'],
    places: [
      {
        sectionId: '1-1',
        paragraphId: before.id,
        offset: before.text.indexOf('8912件') + '8912件'.length,
      },
      { sectionId: '1-1', paragraphId: '1-1.p2', offset: '2021年'.length },
    ],
  },
  {
    id: 'note2',
    mark: '②',
    paragraphs: [
      '直接纠正，指复议机关决定撤销、变更、确认违法或者责令履行。',
      '数据来源：某市司法局行政复议年度统计，截至2021年12月31日。',
    ],
    places: [
      { sectionId: '1-1', paragraphId: before.id, offset: before.text.indexOf('的占') },
      { sectionId: '1-1', paragraphId: '1-1.p4', offset: '行政复议案件'.length },
    ],
  },
  {
    id: 'note3',
    mark: '3',
    paragraphs: ['按《某市法治政府建设任务书》分工。'],
    places: [{ sectionId: '1-3', offset: '重点任务'.length }],
  },
]

/** A figure by its printed text; offsets are looked up, so that they cannot be wrong. */
const figure = (paragraphId: string, text: string, rest: Partial<Figure>): Figure => {
  const paragraph = children
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === paragraphId)
  const start = paragraph?.text.indexOf(text) ?? -1
  if (start < 0) throw new Error(`${paragraphId}: ${text} is not there`)
  const place = { id: `${paragraphId}.f1`, paragraphId, start, end: start + text.length, text }
  return {
    ...place,
    value: 0,
    unit: '件',
    kind: 'count',
    bound: 'exact',
    label: '',
    ...rest,
  }
}

const figures: Figure[] = [
  figure('1-1.p0', '8912件', { value: 8912, label: '办理行政复议案件' }),
  figure('1-1.p0', '12.6%', {
    id: '1-1.p0.f2',
    value: 12.6,
    unit: '%',
    kind: 'percent',
    label: '直接纠正行政行为的占比',
  }),
  figure('1-1.p5', '8912件', { value: 8912, label: '行政复议案件' }),
  figure('1-1.p6', '7300件', { value: 7300, label: '行政复议案件' }),
  figure('1-1.p8', '1204件', { value: 1204, label: '行政应诉案件' }),
  figure('1-1.p9', '1516件', { value: 1516, label: '行政应诉案件' }),
  figure('1-1.p11', '3.4万件', { value: 34000, label: '人民调解纠纷' }),
  figure('1-2.p2', '13个', { value: 13, unit: '个', label: '行政复议机构' }),
  figure('1-3.p9', '70%以上', {
    value: 70,
    unit: '%',
    kind: 'percent',
    bound: 'atLeast',
    label: '办理时限压缩',
  }),
  figure('1-3.p12', '100%', {
    value: 100,
    unit: '%',
    kind: 'percent',
    label: '重大执法决定法制审核率',
  }),
  figure('1-3.p12', '1.2万户', {
    id: '1-3.p12.f2',
    value: 12000,
    unit: '户',
    label: '随机抽查企业',
  }),
]

const place = (paragraphId: string) => {
  const { start, end } = figure(paragraphId, '一网通办', {})
  return { paragraphId, start, end }
}

export const withTables: EditionBundle = {
  ...edition,
  id: 'moushi-2022',
  sections,
  figures,
  notes,
  terms: edition.terms.map((term) => ({ ...term, places: [place('1-1.p0'), place('1-2.p6')] })),
  editorial: { lead: [], shortTitles: {} },
}
