import fc from 'fast-check'
import { walk } from '../../src/report/outline'
import { type Found, type Lit, search, searchIndex } from '../../src/report/search'
import type { EditionBundle } from '../../src/report/types'
import { fold, wordsOf } from '../../src/report/words'
import { edition } from '../support/edition'
import { editions } from '../support/editions'
import { withTables } from '../support/tables'

const index = searchIndex(edition)

const marked = ({ text, lit, cut }: Lit) => {
  let shown = ''
  let at = 0
  for (const { start, end } of lit) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return `${cut.before ? '…' : ''}${shown}${text.slice(at)}${cut.after ? '…' : ''}`
}

const shown = ({ terms, figures, sections }: Found) => ({
  terms: terms.map(({ name }) => marked(name)),
  figures: figures.map(({ name }) => marked(name)),
  sections: sections.map(({ name, excerpt }) => `${marked(name)}：${excerpt && marked(excerpt)}`),
})

test.each([
  ['a word of the text, with its sentence', '不足', { sections: ['结尾的话：工作中还有[不足]。'] }],
  [
    'a term, by a part of its name, and the text that it stands in',
    '一网',
    {
      terms: ['[一网]通办'],
      sections: ['便民服务：推行“[一网]通办”，办件1.5万余件，全省第一。'],
    },
  ],
  [
    'a figure by its label and number, typed in full width',
    '出庭率　９３％',
    {
      figures: ['负责人[出庭率] [93%]'],
      sections: ['认真应诉：负责人[出庭率93%]，较上一年度增长52个百分点。'],
    },
  ],
  [
    'words of heading and text together',
    '便民 办件',
    { sections: ['[便民]服务：推行“一网通办”，[办件]1.5万余件，全省第一。'] },
  ],
  ['nothing where one of the words is missing', '出庭率 没有这话', {}],
  ['nothing for punctuation', '，。', {}],
  ['nothing for nothing', '  ', {}],
])('finds %s', (_, typed, expected) => {
  expect(shown(search(index, typed))).toEqual({ terms: [], figures: [], sections: [], ...expected })
})

test.each([
  ['a cell, under its heads', '7300', '办案情况：行政复议案件　2020年：[7300]件'],
  ['a cell by its row’s head', '应诉', '办案情况：行政[应诉]案件　2021年：1204件'],
  [
    'a cell by its heads and its words',
    '2020年 1516件',
    '办案情况：行政应诉案件　[2020年]：[1516件]',
  ],
  ['a head over other heads', '项目', '办案情况：[项目]'],
  [
    'a sentence of a long cell, still under its heads',
    '全部公开',
    '重点任务：规范行政执法　内容：随机抽查企业1.2万户，结果[全部公开]。',
  ],
  [
    'a note, by its words',
    '司法局 统计',
    '办案情况：原文注释②：数据来源：某市[司法局]行政复议年度[统计]，截至2021年12月31日。',
  ],
])('finds %s', (_, typed, expected) => {
  expect(shown(search(searchIndex(withTables), typed)).sections[0]).toBe(expected)
})

test('what is called so comes before what only mentions it', () => {
  const { figures } = search(index, '办件')
  expect(figures.map(({ found }) => found.id)).toEqual(['1-2.p1.f1', '1-2.p1.f2'])
  const [first, ...rest] = search(index, '实事').sections
  expect(first?.section.id).toBe('intro')
  expect(rest.map(({ section }) => section.id)).toEqual(['2-1'])
  expect(search(index, '规章').sections[0]?.section.title).toBe('清理规章')
})

test('a hit names the section that it is read in', () => {
  expect(search(index, '应诉').sections[0]?.section.id).toBe('1-1-1')
  expect(search(index, '负责人').figures[0]?.section.id).toBe('1-1-1')
  expect(search(index, '通办').terms[0]?.section.id).toBe('1-2')
})

const long = (text: string): EditionBundle => ({
  ...edition,
  figures: [],
  terms: [],
  sections: [
    {
      id: '1',
      level: 1,
      marker: '一、',
      title: '长句',
      paragraphs: [{ id: '1.p1', text, source: { line: 1, column: 1 } }],
      children: [],
    },
  ],
})

test('of a long sentence the words around the hit are shown, and that more stands around them', () => {
  const text = `${'甲'.repeat(200)}乙乙${'丙'.repeat(200)}。`
  const { excerpt } = search(searchIndex(long(text)), '乙乙').sections[0]!
  expect(excerpt?.cut).toEqual({ before: true, after: true })
  expect(excerpt?.text.length).toBeLessThanOrEqual(72)
  expect(marked(excerpt!)).toContain('甲[乙乙]丙')
})

const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙１a，。； “”𠮷'), maxLength: 300 })
const typed = fc.string({ unit: fc.constantFrom(...'甲乙丙1A ，'), maxLength: 5 })

test('of any text and query: excerpts are cut from the text as printed, lit where the words are', () => {
  fc.assert(
    fc.property(letters, typed, (text, query) => {
      const { sections } = search(searchIndex(long(text)), query)
      const words = wordsOf(query)
      const all = fold(`长句\n${text}`).text
      expect(sections.length > 0).toBe(
        words.length > 0 && words.every((w) => fold(text).text.includes(w) || '长句'.includes(w)),
      )
      for (const { excerpt, name } of sections) {
        expect(text).toContain(excerpt?.text)
        for (const { start, end } of excerpt?.lit ?? []) {
          const folded = fold(excerpt!.text.slice(start, end)).text
          expect(words.some((word) => folded.startsWith(word))).toBe(true)
          expect(all).toContain(folded)
        }
        expect((excerpt?.lit.length ?? 0) + name.lit.length).toBeGreaterThan(0)
      }
    }),
  )
})

test.each([
  ['the report', editions[0]!],
  ['tables', withTables],
])('every paragraph of %s is found by any eight characters of it', (_, real) => {
  const realIndex = searchIndex(real)
  const paragraphs = [...walk(real.sections)].flatMap((section) =>
    section.paragraphs.map((paragraph) => ({ section, paragraph })),
  )
  fc.assert(
    fc.property(fc.constantFrom(...paragraphs), fc.nat(), ({ section, paragraph }, place) => {
      const start = place % Math.max(1, paragraph.text.length - 8)
      const piece = paragraph.text.slice(start, start + 8).replace(/\s/gu, '')
      fc.pre(wordsOf(piece).length > 0)
      const found = search(realIndex, piece).sections.map(({ found: { id } }) => id)
      expect(found).toContain(section.id)
    }),
  )
})
