import { readFileSync } from 'node:fs'
import { walk } from '../../src/report/outline'
import type { EditionBundle } from '../../src/report/types'
import { row, shenyang, shenyangPath } from './compiled'

let edition: EditionBundle
beforeAll(async () => {
  edition = await shenyang()
})

test('finds title, issuer, year, date and source where the page prints them', () => {
  expect(edition.meta).toMatchObject({
    title: '沈阳市人民政府关于2021年法治政府建设情况的报告',
    issuer: '沈阳市人民政府',
    year: 2021,
    publishedOn: '2022-02-15',
    source: '市司法局',
  })
})

test('builds two parts, 9 and 5 sections, 25 numbered items and the closing words on shortcomings', () => {
  const [intro, first, second, ...more] = edition.sections
  expect(more).toEqual([])
  expect(intro).toMatchObject({ id: 'intro', level: 1, marker: '', title: '' })
  expect(first?.children.map(({ id }) => id)).toEqual([
    '1-1',
    '1-2',
    '1-3',
    '1-4',
    '1-5',
    '1-6',
    '1-7',
    '1-8',
    '1-9',
    '1-end',
  ])
  expect(second?.children.map(({ id }) => id)).toEqual(['2-1', '2-2', '2-3', '2-4', '2-5'])
  const items = [...walk(edition.sections)].filter(({ level }) => level === 3)
  expect(items.map(({ marker }) => marker)).toEqual(
    Array.from({ length: 25 }, (_, index) => `${index + 1}.`),
  )
  expect(items[6]).toMatchObject({ id: '1-3-7', title: '依法保障企业发展环境' })
  expect(first?.children.at(-1)?.paragraphs[0]?.text).toMatch(/^一年来，虽然/)
})

test('runs a heading in with its paragraph and drops only its closing 。', () => {
  const section = [...walk(edition.sections)].find(({ id }) => id === '2-1')
  expect(section?.title).toBe('坚持党的领导，进一步提升法治政府建设水平')
  expect(section?.paragraphs[0]?.text).toMatch(/^坚持党领导立法/)
})

test('says where in the source each paragraph begins', () => {
  const lines = readFileSync(shenyangPath, 'utf8').split('\n')
  for (const section of walk(edition.sections))
    for (const { text, source } of section.paragraphs)
      expect(lines[source!.line - 1]?.slice(source!.column - 1, source!.column + 1)).toBe(
        text.slice(0, 2).replace('，', ','),
      )
})

test('keeps every letter of the report and adds none', () => {
  const letters = (text: string): string => text.replaceAll(/[\p{P}\p{S}\s]/gu, '')
  const source = readFileSync(shenyangPath, 'utf8').split('\n')
  const body = source.slice(source.findIndex((line) => line.includes('2021年,在市委')))
  const shown = [...walk(edition.sections)].flatMap(({ marker, title, paragraphs }) => [
    marker,
    title,
    ...paragraphs.map(({ text }) => text),
  ])
  expect(letters(shown.join(''))).toBe(letters(body.join('')))
})

test('restores Chinese punctuation everywhere', () => {
  for (const section of walk(edition.sections))
    for (const { text } of section.paragraphs) expect(text).not.toMatch(/[,;:()]/)
})

test('reads every figure with its value, unit, bound and meaning', () => {
  const table = edition.figures.map((figure) => `${figure.id} | ${row(figure)}`)
  const golden = readFileSync('tests/generator/golden/shenyang-2021.txt', 'utf8')
  expect(table).toEqual(golden.trim().split('\n'))
})

test('tells what changed by how much, and derives only an earlier share', () => {
  const changes = edition.figures.flatMap(({ text, change }) => (change ? [[text, change]] : []))
  expect(changes).toEqual([
    ['40个工作日以内', { direction: 'down' }],
    ['70%以上', { direction: 'down' }],
    ['93.8%', { direction: 'up' }],
    ['52个百分点', { direction: 'up', of: '1-8-20.p1.f2', since: '上一年度', previous: 41 }],
    ['24个百分点', { direction: 'down', of: '1-8-20.p1.f4', since: '上一年度', previous: 41 }],
  ])
})

test('ties parts to their whole', () => {
  const parts = edition.figures.flatMap(({ text, whole }) =>
    whole ? [`${text} of ${edition.figures.find(({ id }) => id === whole)?.text}`] : [],
  )
  expect(parts).toEqual([
    '1021件 of 1316件',
    '6件 of 18件',
    '9件 of 18件',
    '3件 of 18件',
    '91件 of 309件',
    '3件 of 309件',
  ])
})
