import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Misuse } from '../../../config/scripts/arguments'
import { notePublished, requirePublished } from '../../../config/scripts/published'
import { readPublished } from '../../../src/site/published'
import { libraryOf } from '../../support/library'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'))
})
afterEach(() => rmSync(content, { recursive: true }))

/** What was typed: a command of options that hold for what it prints, too. */
const typed = { name: 'build:h5', words: ['--site', 'https://example.gov.cn/report/'] }

const list = () => join(content, 'published.txt')
const listed = () => (existsSync(list()) ? readPublished(readFileSync(list(), 'utf8')) : undefined)

/** What a build of these editions ends with, in words; undefined where it is done. */
function build(ids: string[], withdrawn: string[] = []): string | undefined {
  const library = libraryOf(...ids)
  try {
    requirePublished(content, library, withdrawn, typed)
  } catch (fault) {
    return (fault as Error).message
  }
  notePublished(content, library, withdrawn)
  return undefined
}

test('what is built is on the list from then on, and a build of the same leaves the list alone', () => {
  expect(build(['b-2021'])).toBeUndefined()
  expect(listed()).toEqual(['b-2021'])
  expect(build(['b-2022', 'b-2021'])).toBeUndefined()
  expect(listed()).toEqual(['b-2021', 'b-2022'])
  const before = readFileSync(list(), 'utf8')
  build(['b-2022', 'b-2021'])
  expect(readFileSync(list(), 'utf8')).toBe(before)
})

test('a build without an edition that was published is refused, with the way back and the way out', () => {
  build(['b-2022', 'b-2021', 'a-2020'])
  expect(
    build(['b-2022']),
  ).toBe(`没有构建：发布过的 a-2020、b-2021 这次没有，以前发出去的链接会打不开。
要留着，把 ${content}/withdrawn/a-2020、${content}/withdrawn/b-2021 移回 ${content}/editions，运行 npm run bundle，再构建；
真要撤下，运行：
  npm run build:h5 -- --site https://example.gov.cn/report/ --withdraw a-2020,b-2021`)
  expect(listed()).toEqual(['a-2020', 'b-2021', 'b-2022'])
})

test('one that is withdrawn leaves the list, and is asked for no more', () => {
  build(['b-2022', 'b-2021', 'a-2020'])
  expect(build(['b-2022'], ['a-2020'])).toContain('--withdraw a-2020,b-2021')
  expect(build(['b-2022'], ['a-2020', 'b-2021'])).toBeUndefined()
  expect(listed()).toEqual(['b-2022'])
  expect(build(['b-2022'])).toBeUndefined()
})

test('one that was withdrawn may be named again, as for the next target', () => {
  build(['b-2021', 'a-2020'])
  expect(build(['b-2021'], ['a-2020'])).toBeUndefined()
  expect(build(['b-2021'], ['a-2020'])).toBeUndefined()
  expect(listed()).toEqual(['b-2021'])
})

test('a slip in what is withdrawn is not printed again', () => {
  build(['b-2021', 'a-2020'])
  expect(build(['b-2021'], ['a-2002'])).toMatch(/--withdraw a-2020$/)
})

test('an edition that is still there cannot be withdrawn', () => {
  build(['b-2021'])
  const withdrawing = () => requirePublished(content, libraryOf('b-2021'), ['b-2021'], typed)
  expect(withdrawing).toThrow(Misuse)
  expect(withdrawing).toThrow(
    '还在报告里，没有撤下。要撤下它，先运行：\n  npm run edition -- --remove b-2021',
  )
})

test('a list that Notepad saved, with marks of its own, is read', () => {
  writeFileSync(list(), '\ufeff# 说明\r\nb-2021\r\n')
  expect(build(['b-2022'])).toContain('发布过的 b-2021 这次没有')
})
