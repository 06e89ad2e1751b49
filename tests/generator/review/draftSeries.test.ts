import fc from 'fast-check'
import { plannedIn } from '../../../src/generator/ask/reported'
import { bundle } from '../../../src/generator/bundle'
import { compile } from '../../../src/generator/compile'
import { Refusal } from '../../../src/generator/ground/diagnostics'
import { type DraftedSeries, draftSeries } from '../../../src/generator/review/draftSeries'
import { candidatesOf } from '../../../src/generator/review/seriesCandidates'
import { mayLead } from '../../../src/report/neutrality'
import { findParagraph } from '../../../src/report/outline'
import type { EditionBundle } from '../../../src/report/types'
import { mou2029, mou2030 } from '../editor/mouYears'
import { folderOf } from '../folderOf'

const compiled = async (text: string, id: string): Promise<EditionBundle> =>
  (await compile(Buffer.from(text), id)).edition

/** The reports on 2029 and 2030, and one on 2031, with what else an item of each says. */
const years = (...items: string[]) =>
  Promise.all(
    items.map((item, at) => {
      const year = 2029 + at
      const text = (at === 0 ? mou2029() : mou2030()).replaceAll('2030年', `${year}年`)
      return compiled(text.replace('二、下一步', `4.其他。${item}\n二、下一步`), `mou-${year}`)
    }),
  )

/** What is drafted of two reports that differ in one sentence; without what both always say. */
async function drafted(one: string, other: string): Promise<string[]> {
  const editions = await years(one, other)
  const ofItem = candidatesOf(editions).filter(({ figures }) =>
    figures.every(({ figure }) => figure.paragraphId === '1-1-4.p1'),
  )
  return ofItem.map(({ figures }) => figures.map(({ figure }) => figure.text).join(' '))
}

test.each([
  ['equal labels', '审结行政复议案件320件。', '审结行政复议案件350件。', ['320件 350件']],
  [
    'words that say the same',
    '全市各级审结的行政复议案件320件。',
    '2030年，审结行政复议案件350件。',
    ['320件 350件'],
  ],
  ['another bound', '审结行政复议案件320余件。', '审结行政复议案件超350件。', ['320余件 超350件']],
  ['another doing', '受理行政复议案件320件。', '审结行政复议案件350件。', []],
  ['another unit', '审结行政复议案件320件。', '审结行政复议案件350起。', []],
  [
    'another stretch of time',
    '审结行政复议案件320件。',
    '“十五五”以来，审结行政复议案件350件。',
    [],
  ],
  ['what came and what there is', '全市“法律明白人”达到4812名。', '新增“法律明白人”812名。', []],
  [
    'the same words for what is many times as much',
    '审结行政复议案件32件。',
    '审结行政复议案件3500件。',
    [],
  ],
  ['an aim', '审结行政复议案件320件。', '力争审结行政复议案件350件。', []],
  ['a rule', '行政复议案件按期办结率99%。', '要求行政复议案件按期办结率达到98%。', []],
  ['a rise', '审结行政复议案件增长12%。', '审结行政复议案件增长13%。', []],
  ['a rise in number', '信访来访总量降低15件。', '信访来访总量降低18件。', []],
  [
    'to how much it rose',
    '行政机关负责人出庭率提高到91%。',
    '行政机关负责人出庭率提高到93%。',
    ['91% 93%'],
  ],
  ['what is told by its sentence alone', '制定整改措施21项。', '制定整改措施25项。', []],
  [
    'a passage on doctrine',
    '审结行政复议案件320件。',
    '贯彻习近平法治思想，审结行政复议案件350件。',
    [],
  ],
  [
    'two figures of one label in a report',
    '审结行政复议案件320件。',
    '审结行政复议案件350件。此外，审结行政复议案件20件。',
    [],
  ],
])('%s: drafted only where it is one figure beyond doubt', async (_, one, other, expected) => {
  expect(await drafted(one, other)).toEqual(expected)
})

const REVIEWS = ['审结行政复议案件320件。', '审结行政复议案件350件。', '审结行政复议案件380件。']

/** The blocks of a draft below its head. */
const body = (draft: DraftedSeries | undefined): string =>
  draft?.text.slice(draft.text.indexOf('series:')) ?? ''

test('a draft is not confirmed, and has a line a year by the words before the figure', async () => {
  const editions = await years(...REVIEWS)
  expect(body(draftSeries(undefined, editions))).toContain(`
  - name: 审结行政复议案件
    confirmed: 否
    points:
      mou-2029: 1-1-4.p1.f1 审结行政复议案件【320件】
      mou-2030: 1-1-4.p1.f1 审结行政复议案件【350件】
      mou-2031: 1-1-4.p1.f1 审结行政复议案件【380件】
`)
})

test('no series is begun under a label that any of the reports has twice', async () => {
  const [one, other, third = ''] = REVIEWS
  const editions = await years(one ?? '', `${other}此外，审结行政复议案件20件。`, third)
  expect(draftSeries(undefined, editions)?.text).not.toContain('审结行政复议案件')
})

test('two series of one label in two units are told apart by their names', async () => {
  const editions = await years(
    '组织法律知识培训45期，组织法律知识培训1320人次。',
    '组织法律知识培训48期，组织法律知识培训1410人次。',
  )
  const names = draftSeries(undefined, editions)?.text.match(/(?<=name: ).*培训.*/gu)
  expect(names).toEqual(['组织法律知识培训', '组织法律知识培训（人次）'])
})

describe('beside what an editor wrote', () => {
  const CONFIRMED = `# 我的话
series:
- name: 复议案件 # 名称改过
  confirmed: 是
  points:
    mou-2029: 1-1-4.p1.f1 审结行政复议案件【320件】 # 对
    mou-2030: 1-1-4.p1.f1 审结行政复议案件【350件】
  # 下面还有
# 完`

  test('a new year of a confirmed series is a comment behind its last, and new series come at the end', async () => {
    const draft = draftSeries(CONFIRMED, await years(...REVIEWS))
    const [before = '', after = ''] = CONFIRMED.split('  # 下面还有')
    const year = '#    mou-2031: 1-1-4.p1.f1 审结行政复议案件【380件】\n'
    expect(draft?.text.startsWith(`${before}${year}  # 下面还有${after}\n\n- name: `)).toBe(true)
    expect(draft?.years).toBe(1)
    expect(draft?.text.match(/confirmed: 否/gu)).toHaveLength(draft?.series ?? 0)
  })

  test('a new year of a series that is not confirmed is a line like the others', async () => {
    const draft = draftSeries(CONFIRMED.replace('是', '否'), await years(...REVIEWS))
    expect(draft?.text).toContain(
      '【350件】\n    mou-2031: 1-1-4.p1.f1 审结行政复议案件【380件】\n',
    )
  })

  test('nothing is put in a second time, and what was made a comment stays one', async () => {
    const editions = await years(...REVIEWS)
    const once = draftSeries(CONFIRMED, editions)?.text ?? ''
    expect(draftSeries(once, editions)).toBeUndefined()
    const refused = once.replace('    mou-2030: 1-1-4', '#    mou-2030: 1-1-4')
    expect(draftSeries(refused, editions)).toBeUndefined()
  })

  test('a figure that a corrected report prints anew has its line already', async () => {
    const [first, , third] = await years(...REVIEWS)
    const [, corrected] = await years('', '审结行政复议案件355件。')
    const draft = draftSeries(
      CONFIRMED,
      [first, corrected, third].flatMap((one) => one ?? []),
    )
    expect(draft?.text.match(/mou-2030: 1-1-4/gu)).toHaveLength(1)
  })

  test('the ends of lines and the mark at the head stay as they are', async () => {
    const written = `\uFEFF${CONFIRMED.replaceAll('\n', '\r\n')}`
    const { text = '' } = draftSeries(written, await years(...REVIEWS)) ?? {}
    expect(text.startsWith('\uFEFF# 我的话\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain(
      '【350件】\r\n#    mou-2031: 1-1-4.p1.f1 审结行政复议案件【380件】\r\n  # 下面还有',
    )
  })

  test('a file with errors is refused', async () => {
    const editions = await years(...REVIEWS)
    expect(() => draftSeries('series: 无\n', editions)).toThrow(Refusal)
  })

  test.each(['', '# 空的\n', 'series:\n', 'series: # 空的'])(
    'a file without series is gone on with: %j',
    async (written) => {
      const { text = '', series } = draftSeries(written, await years(...REVIEWS)) ?? {}
      expect(text.startsWith(written)).toBe(true)
      expect(text.match(/confirmed: 否/gu)).toHaveLength(series ?? 0)
      expect(text).toContain('series:')
    },
  )
})

/* ---------- whatever reports say ---------- */

const sentence = fc.constantFrom(
  '审结行政复议案件320件。',
  '审结行政复议案件350件，同比增长9.4%。',
  '力争审结行政复议案件400件。',
  '行政机关负责人出庭率93%，较上一年度增长52个百分点。',
  '行政机关负责人出庭率不低于90%。',
  '全市行政机关负责人出庭率41%。',
  '开展“法治体检”280余次，发放“明白卡”（第#2版）1.9万余份。',
  '开展“法治体检”310次。',
  '公开政府信息：主动公开政府信息62.16万条；',
  '“一网通办”网办率由41%提升至93%。',
  '下一步，开展“法治体检”500次。',
  '2032年，计划审结行政复议案件500件。',
  '贯彻习近平法治思想，开展法治宣传活动12场。',
  '开展法治宣传活动24场，覆盖群众3.2万人次。',
)
const item = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((sentences) => sentences.join(''))
const planned = fc.array(sentence, { maxLength: 3 }).map((sentences) => sentences.join(''))
const report = fc.tuple(fc.array(item, { minLength: 1, maxLength: 3 }), planned)
const textOf = ([items, plans]: [string[], string], year: number): string =>
  [
    `某市人民政府关于${year}年法治政府建设情况的报告`,
    '一、主要工作',
    ...items.map((words, at) => `${at + 1}.做好第${'一二三'[at]}件事。${words}`),
    '各部门坚持依法办事，工作水平有所提高。'.repeat(6),
    '二、下一步打算',
    `${plans}继续依法办事。`,
  ].join('\n')

test('a candidate never has two figures of one edition, nor a plan, nor what may not lead', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 4 }), async (reports) => {
      const editions = await Promise.all(
        reports.map((one, at) => compiled(textOf(one, 2029 + at), `mou-${2029 + at}`)),
      )
      for (const { figures } of candidatesOf(editions)) {
        seen++
        expect(new Set(figures.map(({ edition }) => edition.id)).size).toBe(figures.length)
        expect(new Set(figures.map(({ figure }) => `${figure.unit} ${figure.kind}`)).size).toBe(1)
        for (const { edition, figure } of figures) {
          const paragraph = findParagraph(edition, figure.paragraphId)
          expect(paragraph && plannedIn(edition)(paragraph, figure)).toBe(false)
          expect(mayLead(edition, figure)).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(seen).toBeGreaterThan(20)
})

test('drafts of any two reports ship nothing and are read without a remark, confirmed too', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(report, report, async (one, other) => {
      const reports = {
        'editions/mou-2029/report.txt': textOf(one, 2029),
        'editions/mou-2030/report.txt': textOf(other, 2030),
      }
      const bare = await bundle(folderOf(reports))
      const draft = draftSeries(
        undefined,
        bare.reviews.map(({ edition }) => edition),
      )
      if (!draft) return
      const withFile = (text: string) =>
        bundle(folderOf({ ...reports, 'issuers/mou/series.yaml': text }))
      const { files, remarks } = await withFile(draft.text)
      expect(remarks).toEqual(bare.remarks)
      expect(files).toEqual(bare.files)
      const confirmed = await withFile(draft.text.replaceAll('confirmed: 否', 'confirmed: 是'))
      const errors = confirmed.remarks.filter(({ diagnostic }) => diagnostic.severity === 'error')
      expect(errors).toEqual([])
      expect(JSON.parse(confirmed.files.get('series.json') ?? '')).toHaveLength(draft.series)
      seen++
    }),
    { numRuns: 40 },
  )
  expect(seen).toBeGreaterThan(5)
})
