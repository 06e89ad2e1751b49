/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { About } from '../../src/pages/mine/About'
import type { EditionBundle, Publisher } from '../../src/report/types'
import { whoseOf } from '../../src/report/whose'
import { edition } from '../support/edition'

const shown = (changes: Partial<EditionBundle>, publisher: Publisher = { kind: '其他' }) => {
  const changed = { ...edition, ...changes }
  const about = <About edition={changed} whose={whoseOf(publisher, changed)} />
  return render(about).container.textContent
}

test('where the original is known its address stands there, and who publishes the app', () => {
  const editorial = { ...edition.editorial, address: 'https://a.cn/b.html', contact: '某市司法局' }
  const words = shown({ editorial })
  expect(words).toContain('原文网址：https://a.cn/b.html')
  expect(words).toContain('联系发布者：某市司法局')
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

test('the issuer’s own app says so, and where its originals can be looked for', () => {
  const publisher = {
    kind: '发文机关',
    name: '某市人民政府',
    contact: '某局 010',
    address: 'https://a.cn/',
  } as const
  const words = shown({}, publisher)
  expect(words).toContain('它由某市人民政府发布。')
  expect(words).not.toMatch(/不是政府网站|不代表/)
  expect(words).toContain('原文可以在这里按标题查找：https://a.cn/')
  expect(words).toContain('联系发布者：某局 010')
})

test.each<Publisher>([
  { kind: '发文机关', name: '某市人民政府' },
  { kind: '受托单位', name: '某中心', for: '某市人民政府' },
  { kind: '其他' },
])('in every kind the original prevails, and the editors’ words are theirs: %j', (publisher) => {
  const words = shown({}, publisher)
  expect(words).toContain('以发布机关公布的原文为准')
  expect(words).toContain('编者的话，有短标题、数字的说明、推算、名词解释、题目和答题的理由')
  expect(words).toContain('不是法律意见')
})
