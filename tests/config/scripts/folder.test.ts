import {
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
import { readFolder, stale, write } from '../../../config/scripts/folder'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder is read whole, with paths that are the same on every system', () => {
  mkdirSync(join(folder, 'editions', 'a-2021'), { recursive: true })
  writeFileSync(join(folder, 'editions', 'a-2021', 'report.txt'), '报告')
  writeFileSync(join(folder, 'laws.yaml'), '[]')
  const read = readFolder(folder)
  expect([...read.keys()].sort()).toEqual(['editions/a-2021/report.txt', 'laws.yaml'])
  expect(new TextDecoder().decode(read.get('editions/a-2021/report.txt'))).toBe('报告')
})

test('writes only what changed and removes what is left over', async () => {
  const files = new Map([
    ['index.ts', 'first'],
    ['shenyang-2021.json', '{}'],
  ])
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
