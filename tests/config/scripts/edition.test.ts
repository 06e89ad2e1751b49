import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editorialSchema, questionsSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { shenyangPath } from '../../generator/compiled'

const folder = mkdtempSync(join(tmpdir(), 'editions-'))
afterAll(() => rmSync(folder, { recursive: true }))

function edition(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'config/scripts/edition.ts', ...args, '--folder', folder]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

test('starts a folder with the original, drafts for the editor and a page to look at', () => {
  expect(edition(shenyangPath, '--id', 'test-2021').status).toBe(0)
  const at = (name: string): string => readFileSync(join(folder, 'test-2021', name), 'utf8')
  expect(at('report.txt')).toBe(readFileSync(shenyangPath, 'utf8'))
  const { value } = readYaml(at('editorial.yaml'), editorialSchema)
  expect(value.lead).toHaveLength(4)
  expect(value.lead).toContain('1-8-20.p1.f2 全市行政机关负责人出庭率【93%】')
  expect(value.shortTitles['1-1']).toBe('加强组织领导')
  expect(readYaml(at('questions.yaml'), questionsSchema).value).toEqual({ drop: [], questions: [] })
  const page = at('review.html')
  expect(page.match(/<mark /g)).toHaveLength(118)
  expect(page).not.toMatch(/(?:src|href)=/)
})

test('leaves an edition alone that is there already', () => {
  const { status, stderr } = edition(shenyangPath, '--id', 'test-2021')
  expect(status).toBe(1)
  expect(stderr).toContain('EXISTS')
})

test('makes no folder for a file that it refuses', () => {
  expect(edition('package.json', '--id', 'bad-2021').status).toBe(1)
  expect(existsSync(join(folder, 'bad-2021'))).toBe(false)
})

test.each([
  ['a report without an id', [shenyangPath]],
  ['an id without a report', ['--id', 'test-2021']],
  ['a report to anchor', [shenyangPath, '--anchor', 'test-2021']],
  ['two ids', ['--id', 'test-2021', '--anchor', 'test-2022']],
])('shows the usage when given %s', (_, args) => {
  expect(edition(...args).status).toBe(2)
})

describe('an edition with an older editorial.yaml', () => {
  const path = join(folder, 'test-2021', 'editorial.yaml')
  const older = 'lead:\n  - 1-8-20.p1.f2 # 出庭率\nlabels:\n  1-8-21.p1.f4: 人民调解成功率\n'
  const newer = `lead:
  - 1-8-20.p1.f2 全市行政机关负责人出庭率【93%】 # 出庭率
labels:
  1-8-21.p1.f4 调解成功率【99%】: 人民调解成功率
`

  test('is anchored, comments kept, and told what was done', () => {
    writeFileSync(path, older)
    const { status, stdout } = edition('--anchor', 'test-2021')
    expect(status).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(stdout).toContain('1-8-21.p1.f4 → 1-8-21.p1.f4 调解成功率【99%】\n')
    expect(stdout).toContain('2条')
  })

  test('is left as it is the second time', () => {
    const { status, stdout } = edition('--anchor', 'test-2021')
    expect(status).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(stdout).toContain('没有变化')
  })

  test('is left as it is when it has a fault, which is told with its place', () => {
    const faulty = older.replace('f2', 'f99')
    writeFileSync(path, faulty)
    const { status, stderr } = edition('--anchor', 'test-2021')
    expect(status).toBe(1)
    expect(stderr).toContain(`${path}:2:5: error FIGURE: 报告里没有编号为 1-8-20.p1.f99 的数据。`)
    expect(readFileSync(path, 'utf8')).toBe(faulty)
  })

  test('is looked for by its id', () => {
    const { status, stderr } = edition('--anchor', 'nowhere-2021')
    expect(status).toBe(1)
    expect(stderr).toContain('error NO-EDITION: 没有编号为 nowhere-2021 的报告')
  })
})
