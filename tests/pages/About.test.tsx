/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { About } from '../../src/pages/mine/About'
import type { EditionBundle } from '../../src/report/types'
import { edition } from '../support/edition'

const shown = (changes: Partial<EditionBundle>) =>
  render(<About edition={{ ...edition, ...changes }} />).container.textContent

test('where the original is known its address stands there, and who publishes the app', () => {
  const editorial = { ...edition.editorial, address: 'https://a.cn/b.html', contact: '某市司法局' }
  const words = shown({ editorial })
  expect(words).toContain('原文网址：https://a.cn/b.html')
  expect(words).toContain('发布者：某市司法局')
  expect(words).not.toContain('没有印出')
})

test('where it is not, the reader is told so and where to look', () => {
  const { address: _, ...editorial } = edition.editorial
  expect(shown({ editorial, meta: { ...edition.meta, issuer: '某市人民政府' } })).toContain(
    '没有印出。可以在某市人民政府网站上按标题查找',
  )
  expect(shown({ editorial, meta: { ...edition.meta, issuer: null } })).toContain(
    '可以在发布机关的网站上按标题查找',
  )
})
