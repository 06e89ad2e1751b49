import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileContent } from '../../src/generator/content'
import { stale, write } from '../../src/generator/write'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  for (const [id, report] of [
    ['moushi-2023', 'tests/generator/fixtures/moushi-2023.txt'],
    ['shenyang-2021', 'src/content/editions/shenyang-2021/report.txt'],
  ] as const) {
    mkdirSync(join(folder, 'editions', id), { recursive: true })
    cpSync(report, join(folder, 'editions', id, 'report.txt'))
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const editorial = (text: string): void =>
  writeFileSync(join(folder, 'editions', 'moushi-2023', 'editorial.yaml'), text)

/** Errors as `code line message`. */
async function errors(): Promise<string[]> {
  const { remarks } = await compileContent(folder)
  return remarks.flatMap(({ diagnostic: { severity, code, line, message } }) =>
    severity === 'error' ? [`${code} ${line} ${message}`] : [],
  )
}

it('compiles several editions, the newest first, each with questions of its own', async () => {
  const { files, signOff } = await compileContent(folder)
  expect([...files.keys()].sort()).toEqual([
    'index.ts',
    'law.questions.json',
    'law.texts.json',
    'lawTexts.ts',
    'moushi-2023.json',
    'moushi-2023.questions.json',
    'questions.ts',
    'shenyang-2021.json',
    'shenyang-2021.questions.json',
  ])
  const index = files.get('index.ts') ?? ''
  expect(index.indexOf('moushi-2023')).toBeLessThan(index.indexOf('shenyang-2021'))
  expect(index).toContain(`'${signOff}'`)
  expect(JSON.parse(files.get('moushi-2023.json') ?? '')).not.toHaveProperty('questions')
  expect(
    JSON.parse(files.get('moushi-2023.questions.json') ?? '').questions.length,
  ).toBeGreaterThan(8)
})

it('gives the same bytes and the same sign-off each time, and another when a word changes', async () => {
  const first = await compileContent(folder)
  expect(await compileContent(folder)).toEqual(first)
  editorial('shortTitles: { 1-1: 营商环境 }\n')
  expect((await compileContent(folder)).signOff).not.toBe(first.signOff)
})

it('takes the editor’s names for sections and figures', async () => {
  editorial(
    'lead: [1-4.p1.f9]\nshortTitles: { 1-4: 化解争议 }\nlabels: { 1-4.p1.f8: 行政复议直接纠错率 }\n',
  )
  const { files } = await compileContent(folder)
  const edition = JSON.parse(files.get('moushi-2023.json') ?? '')
  expect(edition.editorial).toEqual({ lead: ['1-4.p1.f9'], shortTitles: { '1-4': '化解争议' } })
  expect(edition.figures.find(({ id }: { id: string }) => id === '1-4.p1.f8').label).toBe(
    '行政复议直接纠错率',
  )
})

it.each([
  ['an unknown figure', 'lead:\n  - 9-9.p1.f1\n', /^FIGURE 2 .*9-9\.p1\.f1/],
  ['an unknown section', 'shortTitles:\n  1-1: 好\n  9-9: 坏\n', /^SECTION 3 .*9-9/],
  ['a misspelt key', 'leads: []\n', /^SCHEMA 1 .*leads/],
  ['broken YAML', 'lead: [a\n', /^YAML \d/],
])('tells %s at its line', async (_, text, told) => {
  editorial(text)
  expect((await errors())[0]).toMatch(told)
})

test('refuses a lead whose paragraph speaks of leaders, though not in the same sentence', async () => {
  const path = join(folder, 'editions', 'shenyang-2021', 'editorial.yaml')
  writeFileSync(path, 'lead:\n  - 1-9-23.p1.f4\n')
  expect(await errors()).toEqual([
    'NEUTRALITY 2 数据 1-9-23.p1.f4 所在的一段讲领导人、党的会议或指导思想，不放在首页。',
  ])
})

it('gives no files at all when anything is wrong', async () => {
  editorial('leads: []\n')
  expect((await compileContent(folder)).files.size).toBe(0)
})

it('writes only what changed and removes what is left over', async () => {
  const { files } = await compileContent(folder)
  const target = join(folder, 'generated')
  expect(write(target, files)).toHaveLength(files.size)
  expect(stale(target, files)).toEqual([])
  const before = statSync(join(target, 'shenyang-2021.json')).mtimeMs
  writeFileSync(join(target, 'old.json'), '{}')
  writeFileSync(join(target, 'index.ts'), 'changed')
  expect(stale(target, files)).toEqual(['index.ts', 'old.json'])
  expect(write(target, files)).toEqual(['index.ts', 'old.json'])
  expect(readdirSync(target).sort()).toEqual([...files.keys()].sort())
  expect(readFileSync(join(target, 'index.ts'), 'utf8')).toBe(files.get('index.ts'))
  expect(statSync(join(target, 'shenyang-2021.json')).mtimeMs).toBe(before)
})
