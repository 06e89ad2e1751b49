import { readFileSync } from 'node:fs'
import { ask } from '../../../src/generator/ask'
import { compile } from '../../../src/generator/compile'
import { isExcluded } from '../../../src/report/neutrality'
import { findParagraph } from '../../../src/report/outline'
import type { EditionBundle, Question } from '../../../src/report/types'
import { shenyang } from '../compiled'

let edition: EditionBundle
let questions: Question[]
beforeAll(async () => {
  edition = await shenyang()
  questions = ask(edition)
})

const kindOf = ({ id }: Question): string => id.slice(id.lastIndexOf('.') + 1)
const figureOf = ({ id }: Question): string =>
  id.replace('shenyang-2021.', '').replace(/\.\w+$/, '')

test('asks questions of every kind, the same ones each time', () => {
  expect(new Set(questions.map(kindOf))).toEqual(
    new Set(['amount', 'section', 'most', 'direction']),
  )
  expect(questions.length).toBeGreaterThan(40)
  expect(ask(edition)).toEqual(questions)
})

test('gives each question an id of its own that names the edition', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  for (const { id } of questions) expect(id).toMatch(/^shenyang-2021\./)
})

test('answers with what the report prints', () => {
  for (const question of questions.filter((one) => kindOf(one) === 'amount')) {
    const figure = edition.figures.find(({ id }) => id === figureOf(question))
    expect(question.options[question.answer[0] ?? -1]).toBe(figure?.text)
  }
})

test('offers amounts with the unit of the right one, in ascending order and clearly apart', () => {
  const number = (text: string): number => Number(/\d+(?:\.\d+)?/.exec(text)?.[0])
  for (const { options } of questions.filter((one) => kindOf(one) === 'amount')) {
    expect(options).toHaveLength(4)
    const units = options.map((text) => text.replace(/\d+(?:\.\d+)?/, ''))
    expect(new Set(units).size).toBe(1)
    const numbers = options.map(number)
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
    expect(new Set(numbers).size).toBe(4)
  }
})

test('asks about the section that prints the sentence', () => {
  for (const { basis, sections } of questions) {
    if (!('paragraphId' in basis)) throw new Error('a generated question rests on the report')
    expect(basis.paragraphId.startsWith(`${sections[0]}.p`)).toBe(true)
  }
})

test('makes nothing of passages on leaders, congresses or doctrine, nor of plans', async () => {
  for (const { basis, stem, options } of questions) {
    const paragraph = 'paragraphId' in basis ? findParagraph(edition, basis.paragraphId) : undefined
    expect(isExcluded(paragraph?.text ?? '')).toBe(false)
    expect(isExcluded(stem + options.join())).toBe(false)
  }
  const text = readFileSync('tests/generator/fixtures/outlines/ladder.txt', 'utf8').replace(
    '第一,继续推进改革。',
    '第一,继续推进改革。明年办理行政复议案件500件。',
  )
  const ahead = (await compile(Buffer.from(text), 'x')).edition
  expect(ahead.figures.map((figure) => figure.text)).toContain('500件')
  expect(ask(ahead)).toEqual([])
})

test('tells rises from falls', () => {
  const [question] = questions.filter((one) => kindOf(one) === 'direction')
  expect(question).toMatchObject({
    stem: '与上一年度相比，2021年行政机关负责人出庭率上升了还是下降了？',
    answer: [0],
  })
})
