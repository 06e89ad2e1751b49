import type {
  EditionBundle,
  Figure,
  Paragraph,
  Section,
  ShippedEdition,
  Term,
} from '../../src/report/types'

/** A small invented edition (某市): one of each shape that the app must show. */

const paragraph = (id: string, text: string): Paragraph => ({
  id,
  text,
  source: { line: 1, column: 1 },
})

const section = (
  id: string,
  marker: string,
  title: string,
  texts: string[],
  children: Section[] = [],
): Section => ({
  id,
  level: id.split('-').length,
  marker,
  title,
  paragraphs: texts.map((text, index) => paragraph(`${id}.p${index + 1}`, text)),
  children,
})

const sections: Section[] = [
  section('intro', '', '', ['某市全年办好10件实事。']),
  section(
    '1',
    '一、',
    '主要工作',
    [],
    [
      section(
        '1-1',
        '（一）',
        '依法办事',
        [],
        [
          section('1-1-1', '1.', '认真应诉', [
            '负责人出庭率93%，较上一年度增长52个百分点。办案超3件。',
          ]),
          section('1-1-2', '2.', '清理规章', ['评估规章18件，建议废止6件、修改9件。']),
        ],
      ),
      section('1-2', '（二）', '便民服务', ['推行“一网通办”，办件1.5万余件，全省第一。']),
      section('1-end', '', '', ['工作中还有不足。']),
    ],
  ),
  section(
    '2',
    '二、',
    '下步工作',
    ['明年继续努力。'],
    [section('2-1', '（一）', '再接再厉', ['办好新的实事。'])],
  ),
]

/** A figure by its printed text; offsets are looked up, so that they cannot be wrong. */
const figure = (id: string, text: string, rest: Partial<Figure>): Figure => {
  const paragraphId = id.slice(0, id.lastIndexOf('.f'))
  const own = [...allParagraphs(sections)].find((candidate) => candidate.id === paragraphId)
  const start = own?.text.indexOf(text) ?? -1
  if (start < 0) throw new Error(`${id}: ${text} is not in its paragraph`)
  return {
    id,
    paragraphId,
    start,
    end: start + text.length,
    text,
    value: 0,
    unit: '件',
    kind: 'count',
    bound: 'exact',
    label: '',
    ...rest,
  }
}

function* allParagraphs(from: Section[]): Generator<Paragraph> {
  for (const { paragraphs, children } of from) {
    yield* paragraphs
    yield* allParagraphs(children)
  }
}

const figures: Figure[] = [
  figure('intro.p1.f1', '10件', { value: 10, label: '办好实事' }),
  figure('1-1-1.p1.f1', '93%', { value: 93, unit: '%', kind: 'percent', label: '负责人出庭率' }),
  figure('1-1-1.p1.f2', '52个百分点', {
    value: 52,
    unit: '个百分点',
    kind: 'points',
    label: '负责人出庭率增长',
    change: { direction: 'up', of: '1-1-1.p1.f1', since: '上一年度', previous: 41 },
  }),
  figure('1-1-1.p1.f3', '超3件', { value: 3, bound: 'over', label: '办案' }),
  figure('1-1-2.p1.f1', '18件', { value: 18, label: '评估规章' }),
  figure('1-1-2.p1.f2', '6件', { value: 6, label: '建议废止的规章', whole: '1-1-2.p1.f1' }),
  figure('1-1-2.p1.f3', '9件', { value: 9, label: '建议修改的规章', whole: '1-1-2.p1.f1' }),
  figure('1-2.p1.f1', '1.5万余件', { value: 15000, bound: 'over', label: '办件' }),
  figure('1-2.p1.f2', '全省第一', { value: 1, unit: '', kind: 'rank', label: '办件' }),
]

const terms: Term[] = [
  {
    id: 'yiwang',
    name: '一网通办',
    meaning: '多个部门的事在一个网站上办。',
    source: '编者说明',
    places: [{ paragraphId: '1-2.p1', start: 3, end: 7 }],
  },
]

export const edition: EditionBundle = {
  schemaVersion: 2,
  id: 'moushi-2021',
  meta: {
    title: '某市人民政府关于2021年法治政府建设情况的报告',
    issuer: '某市人民政府',
    year: 2021,
    publishedOn: '2022-02-15',
    source: '某局',
    sha256: '0'.repeat(64),
  },
  sections,
  figures,
  terms,
  editorial: { lead: ['1-1-1.p1.f1'], shortTitles: { '1-2': '便民' } },
}

/** The same as it is shipped, with what the app says beside it. */
export const shipped: ShippedEdition = {
  ...edition,
  name: '2021年',
  when: '2021年',
  whose: { home: '', about: '', picture: '' },
  askedAbout: [],
  alphabet: [],
  series: [],
}
