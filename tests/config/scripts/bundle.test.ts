import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shenyangPath } from '../../generator/compiled'

const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  status: number | null
  stdout: string
  stderr: string
}

function bundle(...args: string[]): Run {
  const command = ['--import', 'tsx', 'config/scripts/bundle.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('prints an edition all in one, questions included', () => {
  const { status, stdout } = bundle('--input', shenyangPath)
  expect(status).toBe(0)
  const edition = JSON.parse(stdout)
  expect(Object.keys(edition).sort()).toEqual(
    [
      'schemaVersion',
      'id',
      'meta',
      'sections',
      'figures',
      'terms',
      'questions',
      'editorial',
    ].sort(),
  )
  expect(edition.questions.length).toBeGreaterThan(25)
})

test('writes an edition to a file, with warnings on standard error', () => {
  const input = join(folder, 'gap.txt')
  const output = join(folder, 'gap.json')
  writeFileSync(
    input,
    '某市2021年法治政府建设报告\n一、工作\n全市依法办事。\n三、打算\n全市继续依法办事。\n',
  )
  const { status, stdout, stderr } = bundle('--input', input, '--output', output)
  expect([status, stdout]).toEqual([0, ''])
  expect(stderr).toContain(`${input}:4:1: warning NUMBERING-GAP: `)
  expect(JSON.parse(readFileSync(output, 'utf8')).sections).toHaveLength(2)
})

test('takes warnings for errors with --strict and then writes nothing', () => {
  const input = join(folder, 'gap.txt')
  const output = join(folder, 'strict.json')
  const { status, stderr } = bundle('--input', input, '--output', output, '--strict')
  expect(status).toBe(1)
  expect(stderr).toContain(`${input}:4:1: error NUMBERING-GAP: `)
  expect(existsSync(output)).toBe(false)
})

test('names a missing file in Chinese and ends with 1', () => {
  const { status, stdout, stderr } = bundle('--input', 'no-such.txt')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^no-such\.txt:1:1: error NO-FILE: 找不到/m)
})

test('names an unknown option, shows the usage and ends with 2', () => {
  const { status, stderr } = bundle('--colour')
  expect(status).toBe(2)
  expect(stderr).toContain(
    '没有 --colour 这个选项。可用的有：--input、--output、--check、--strict。',
  )
  expect(stderr).toContain('用法')
})
