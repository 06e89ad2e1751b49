import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editorialSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { shenyangPath } from '../../generator/compiled'

const folder = mkdtempSync(join(tmpdir(), 'editions-'))
afterAll(() => rmSync(folder, { recursive: true }))

function edition(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'config/scripts/edition.ts', ...args, '--folder', folder]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

test('starts a folder with the original, a draft for the editor and a page to look at', () => {
  expect(edition(shenyangPath, '--id', 'test-2021').status).toBe(0)
  const at = (name: string): string => readFileSync(join(folder, 'test-2021', name), 'utf8')
  expect(at('report.txt')).toBe(readFileSync(shenyangPath, 'utf8'))
  const { value } = readYaml(at('editorial.yaml'), editorialSchema)
  expect(value.lead).toHaveLength(4)
  expect(value.lead).toContain('1-8-20.p1.f2')
  expect(value.shortTitles['1-1']).toBe('加强组织领导')
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

test('shows the usage without an id', () => {
  expect(edition(shenyangPath).status).toBe(2)
})
