/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { editions } from '#content'
import ArticlePage from '../../src/pages/round/article'
import { LawSource } from '../../src/pages/round/Basis'
import { NextSteps } from '../../src/pages/round/NextSteps'
import { readPath } from '../../src/report/path'
import type { Citation, LawTexts, NextSteps as Steps } from '../../src/report/types'
import { router, titles } from '../support/taro'

/** An invented law with two articles put in behind its third, the second of them of two paragraphs. */
const lawTexts: LawTexts = {
  湖泊法: {
    edition: '2030年修正',
    articles: {
      3: '湖泊由市人民政府保护。',
      '3-1': '湖边不得倾倒垃圾。',
      '3-2': '清除费用由倾倒人承担。\n倾倒人不明的，由市人民政府承担。',
      4: '钓鱼不收费。',
    },
  },
}

const nextSteps: Steps = {
  湖泊法: {
    to: '举报倾倒垃圾',
    call: 12345,
    lines: [
      { ask: '去哪里', say: '市人民政府', articles: [4, '3-2'] },
      { ask: '花钱吗', say: '不收费', articles: ['3-1', 3, '3-2'] },
    ],
  },
}

jest.mock('#content/lawTexts', () => ({
  get lawTexts() {
    return lawTexts
  },
}))
jest.mock('#content/nextSteps', () => ({
  get nextSteps() {
    return nextSteps
  },
}))

const edition = editions[0]!

beforeAll(() => {
  // As wide as a phone: a wide window has the ways at its side as well.
  window.innerWidth = 390
  // jsdom has no media queries; the system is light here.
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
})

type Place = Pick<Citation, 'article' | 'paragraph'>

test.each<[name: string, place: Place, first: string, marked: string[]]>([
  ['第三条', { article: 3 }, '湖泊由市人民政府保护。', []],
  ['第三条之一', { article: '3-1' }, '湖边不得倾倒垃圾。', []],
  [
    '第三条之二',
    { article: '3-2', paragraph: 2 },
    '清除费用由倾倒人承担。',
    ['✓ 题目依据的是这里倾倒人不明的，由市人民政府承担。'],
  ],
])('a question on %s names it, and leads to it and no other', (name, place, first, marked) => {
  const citation = { law: '湖泊法', edition: '2030年修正', ...place }
  const source = render(<LawSource citation={citation} edition={edition} />)
  expect(source.container.textContent).toContain(`（2030年修正）${name}`)
  const path = screen.getByRole('link').getAttribute('href') ?? ''
  source.unmount()

  router.params = { ...readPath(path).query }
  const { container } = render(<ArticlePage />)
  const wordsOf = (selector: string) =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent)
  expect(titles.at(-1)).toBe(`《湖泊法》${name}`)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`《湖泊法》${name}`)
  expect(wordsOf('.article__line')[0]).toBe(first)
  expect(wordsOf('.article__line--cited')).toEqual(marked)
})

test('an article that is not there is not found, though the one before it is', () => {
  router.params = { law: '湖泊法', a: '4-1' }
  expect(render(<ArticlePage />).container.textContent).toContain('没有找到这一条')
})

test('what to do next rests on each article once, in the order in which the law has them', () => {
  expect(render(<NextSteps law="湖泊法" />).container.textContent).toContain(
    '依据《湖泊法》第三条、第三条之一、第三条之二、第四条。',
  )
})
