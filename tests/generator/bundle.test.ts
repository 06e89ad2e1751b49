import { readFileSync } from 'node:fs'
import { bundle } from '../../src/generator/bundle'
import type { EditionBundle } from '../../src/report/types'
import { shenyangPath } from './compiled'
import { folderOf } from './folderOf'

const reports = {
  'editions/moushi-2023/report.txt': readFileSync('tests/generator/fixtures/moushi-2023.txt'),
  'editions/shenyang-2021/report.txt': readFileSync(shenyangPath),
}

/** The two reports, the first with this editorial.yaml. */
const edited = (editorial: string) =>
  bundle(folderOf({ ...reports, 'editions/moushi-2023/editorial.yaml': editorial }))

/** Errors as `code line message`. */
async function errors(editorial: string): Promise<string[]> {
  const { remarks } = await edited(editorial)
  return remarks.flatMap(({ diagnostic: { severity, code, line, message } }) =>
    severity === 'error' ? [`${code} ${line} ${message}`] : [],
  )
}

test('compiles several editions, the newest first, each with questions of its own', async () => {
  const { files, signOff } = await bundle(folderOf(reports))
  expect([...files.keys()].sort()).toEqual([
    'contents.json',
    'index.ts',
    'law.next-steps.json',
    'law.questions.json',
    'law.texts.json',
    'lawTexts.ts',
    'moushi-2023.json',
    'moushi-2023.questions.json',
    'nextSteps.ts',
    'publisher.ts',
    'publisher.words.json',
    'questions.ts',
    'series.json',
    'series.ts',
    'shenyang-2021.json',
    'shenyang-2021.questions.json',
  ])
  const contents = JSON.parse(files.get('contents.json') ?? '')
  expect(contents).toEqual({ editions: ['moushi-2023', 'shenyang-2021'], signOff })
  expect(JSON.parse(files.get('moushi-2023.json') ?? '')).not.toHaveProperty('questions')
  expect(
    JSON.parse(files.get('moushi-2023.questions.json') ?? '').questions.length,
  ).toBeGreaterThan(8)
})

test('gives the same bytes and the same sign-off each time, and another when a word changes', async () => {
  const first = await bundle(folderOf(reports))
  expect(await bundle(folderOf(reports))).toEqual(first)
  expect((await edited('shortTitles: { 1-1: 营商环境 }\n')).signOff).not.toBe(first.signOff)
})

test('takes where the original stands and how the publisher is reached, as readers are told', async () => {
  const { files } = await edited('address: https://a.cn/b.html\ncontact: 某市司法局 024-00000000\n')
  expect(JSON.parse(files.get('moushi-2023.json') ?? '').editorial).toMatchObject({
    address: 'https://a.cn/b.html',
    contact: '某市司法局 024-00000000',
  })
})

test('takes the editor’s names for sections and figures', async () => {
  const { files } = await edited(
    'lead: [1-4.p1.f9]\nshortTitles: { 1-4: 化解争议 }\nlabels: { 1-4.p1.f8: 行政复议直接纠错率 }\n',
  )
  const edition = JSON.parse(files.get('moushi-2023.json') ?? '')
  expect(edition.editorial).toEqual({ lead: ['1-4.p1.f9'], shortTitles: { '1-4': '化解争议' } })
  expect(edition.figures.find(({ id }: { id: string }) => id === '1-4.p1.f8').label).toBe(
    '行政复议直接纠错率',
  )
})

test.each([
  ['an unknown figure', 'lead:\n  - 9-9.p1.f1\n', /^FIGURE 2 .*9-9\.p1\.f1/],
  ['an unknown section', 'shortTitles:\n  1-1: 好\n  9-9: 坏\n', /^SECTION 3 .*9-9/],
  ['a misspelt key', 'leads: []\n', /^SCHEMA 1 .*leads/],
  ['broken YAML', 'lead: [a\n', /^YAML \d/],
])('tells %s at its line', async (_, text, told) => {
  expect((await errors(text))[0]).toMatch(told)
})

test('refuses a lead whose paragraph speaks of leaders, though not in the same sentence', async () => {
  const { remarks } = await bundle(
    folderOf({ ...reports, 'editions/shenyang-2021/editorial.yaml': 'lead:\n  - 1-9-23.p1.f4\n' }),
  )
  const faults = remarks.filter(({ diagnostic }) => diagnostic.severity === 'error')
  expect(
    faults.map(({ diagnostic: { code, line, message } }) => `${code} ${line} ${message}`),
  ).toEqual(['NEUTRALITY 2 数据 1-9-23.p1.f4 所在的一段讲领导人、党的会议或指导思想，不放在首页。'])
})

test('a correction that puts a count before figures takes the editor’s words along', async () => {
  const report = readFileSync(shenyangPath, 'utf8')
  const corrected = report.replace('化解矛盾纠纷22955', '新建调解室15个，化解矛盾纠纷22955')
  expect(corrected).not.toBe(report)
  const { files, remarks } = await bundle(
    folderOf({
      'editions/shenyang-2021/report.txt': corrected,
      'editions/shenyang-2021/editorial.yaml': readFileSync(
        'tests/content/editions/shenyang-2021/editorial.yaml',
      ),
    }),
  )
  const edition: EditionBundle = JSON.parse(files.get('shenyang-2021.json') ?? '')
  const mediation = edition.figures.filter(({ label }) => label.startsWith('人民调解'))
  expect(mediation.map(({ text, label }) => `${text} ${label}`)).toEqual([
    '34190件 人民调解组织调处纠纷',
    '99% 人民调解组织调解成功率',
    '超1.2亿元 人民调解涉及金额',
  ])
  const moved = remarks.filter(({ diagnostic }) => diagnostic.code === 'MOVED')
  expect(moved.map(({ diagnostic: { severity } }) => severity)).toEqual(Array(3).fill('warning'))
})

test('gives no files at all when anything is wrong', async () => {
  expect((await edited('leads: []\n')).files.size).toBe(0)
})

test('refuses an edition without a report, and names its folder', async () => {
  const { remarks, library } = await bundle(folderOf({ 'editions/leer-2030/editorial.yaml': '' }))
  expect(remarks.map(({ file, diagnostic }) => `${file} ${diagnostic.code}`)).toEqual([
    'editions/leer-2030 NO-REPORT',
  ])
  expect(library).toBeUndefined()
})

test('what is reviewed is there in spite of errors: the editor’s part as far as it can be applied', async () => {
  const { files, library, signOff, reviews } = await edited(
    'lead: [1-4.p1.f9, 9-9.p1.f1]\nlabels: { 1-4.p1.f8: 行政复议直接纠错率 }\n',
  )
  expect([files.size, library, signOff]).toEqual([0, undefined, ''])
  const [moushi, shenyang] = reviews
  expect([moushi?.edition.id, shenyang?.edition.id]).toEqual(['moushi-2023', 'shenyang-2021'])
  expect(moushi?.edition.editorial.lead).toEqual(['1-4.p1.f9'])
  const labelIn = (edition?: EditionBundle) =>
    edition?.figures.find(({ id }) => id === '1-4.p1.f8')?.label
  expect(labelIn(moushi?.edition)).toBe('行政复议直接纠错率')
  expect(labelIn(moushi?.drafted)).not.toBe('行政复议直接纠错率')
  expect(moushi?.faults.map(({ file, diagnostic }) => [file, diagnostic.code])).toEqual([
    ['editions/moushi-2023/editorial.yaml', 'FIGURE'],
    ['editions/moushi-2023/editorial.yaml', 'UNANCHORED'],
  ])
  expect(moushi?.account.leftOut).toEqual([])
  expect(moushi?.bundle.questions.length).toBeGreaterThan(8)
  expect(shenyang?.faults).toEqual([])
})
