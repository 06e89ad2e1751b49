import type { EditionBundle, Publisher } from '../../src/report/types'
import { isIssuedBy, whoseApp, whoseOf } from '../../src/report/whose'
import { edition } from '../support/edition'

const issuedBy = (issuer: string | null, title = '2024年法治政府建设情况报告'): EditionBundle => ({
  ...edition,
  meta: { ...edition.meta, issuer, title },
})

const issuing: Publisher = { kind: '发文机关', name: '青禾市人民政府' }
const asked: Publisher = { kind: '受托单位', for: '青禾市人民政府', name: '青禾普法中心' }
const named: Publisher = { kind: '其他', name: '青禾普法小组' }
const unnamed: Publisher = { kind: '其他' }

const HERS = '青禾市人民政府'
const ANOTHERS = '沈阳市人民政府'

test.each<[Publisher, issuer: string | null, home: string, about: string, picture: string]>([
  [
    issuing,
    HERS,
    '本应用由青禾市人民政府发布；文字以原文为准。',
    '它由青禾市人民政府发布。',
    '由青禾市人民政府的应用生成，以原文为准',
  ],
  [
    issuing,
    ANOTHERS,
    '本应用由青禾市人民政府发布。这份报告由沈阳市人民政府发布，本应用不代表该机关；文字以原文为准。',
    '它由青禾市人民政府发布。这份报告由沈阳市人民政府发布，本应用不代表该机关。',
    '由青禾市人民政府的应用生成，不代表沈阳市人民政府，以原文为准',
  ],
  [
    issuing,
    null,
    '本应用由青禾市人民政府发布。这份报告由谁发布，请看原文；文字以原文为准。',
    '它由青禾市人民政府发布。这份报告由谁发布，请看原文。',
    '由青禾市人民政府的应用生成，以原文为准',
  ],
  [
    asked,
    HERS,
    '本应用受青禾市人民政府委托，由青禾普法中心制作；文字以原文为准。',
    '它受青禾市人民政府委托，由青禾普法中心制作。',
    '受青禾市人民政府委托，由青禾普法中心整理，以原文为准',
  ],
  [
    asked,
    ANOTHERS,
    '本应用受青禾市人民政府委托，由青禾普法中心制作。这份报告由沈阳市人民政府发布，本应用不代表该机关；文字以原文为准。',
    '它受青禾市人民政府委托，由青禾普法中心制作。这份报告由沈阳市人民政府发布，本应用不代表该机关。',
    '由青禾普法中心整理，不代表沈阳市人民政府，以原文为准',
  ],
  [
    asked,
    null,
    '本应用受青禾市人民政府委托，由青禾普法中心制作。这份报告由谁发布，请看原文；文字以原文为准。',
    '它受青禾市人民政府委托，由青禾普法中心制作。这份报告由谁发布，请看原文。',
    '由青禾普法中心整理，以原文为准',
  ],
  [
    named,
    ANOTHERS,
    '本应用由青禾普法小组整理，不是政府网站；文字以原文为准。',
    '它由青禾普法小组制作，不是政府网站，不代表任何机关。',
    '由青禾普法小组整理，以原文为准',
  ],
  [
    unnamed,
    ANOTHERS,
    '本应用由编者整理，不是政府网站；文字以原文为准。',
    '它由编者制作，不是政府网站，不代表任何机关。',
    '由编者整理，以原文为准',
  ],
  [
    unnamed,
    null,
    '本应用由编者整理，不是政府网站；文字以原文为准。',
    '它由编者制作，不是政府网站，不代表任何机关。',
    '由编者整理，以原文为准',
  ],
])('%j beside a report of %s says whose app it is', (publisher, issuer, home, about, picture) => {
  const said = whoseOf(publisher, issuedBy(issuer))
  expect(said).toMatchObject({ home, picture })
  expect(said.about).toBe(`本应用把公开发布的法治政府建设报告做成卡片、数字和问答。${about}`)
})

test.each([
  [issuing, '青禾市人民政府法治政府报告', '由青禾市人民政府发布。'],
  [asked, '法治政府报告', '受青禾市人民政府委托，由青禾普法中心制作。'],
  [named, '法治政府报告', '由青禾普法小组制作，不是政府网站，不代表任何机关。'],
  [unnamed, '法治政府报告', '由编者制作，不是政府网站，不代表任何机关。'],
])('%j: an authority’s name is part of the app’s in its own app alone', (publisher, name, by) => {
  expect(whoseApp(publisher, [edition])).toMatchObject({ name, by })
})

test('an edition’s own contact goes before the publisher’s', () => {
  const publisher: Publisher = { ...unnamed, contact: '甲 010' }
  const own = { ...edition, editorial: { ...edition.editorial, contact: '乙 020' } }
  expect(whoseOf(publisher, edition).contact).toBe('甲 010')
  expect(whoseOf(publisher, own).contact).toBe('乙 020')
  expect(whoseOf(unnamed, edition).contact).toBeUndefined()
})

test('another body’s originals are not looked for where the authority’s stand', () => {
  const publisher: Publisher = { ...issuing, address: 'https://qinghe.example/' }
  expect(whoseOf(publisher, issuedBy(HERS)).originals).toBe('https://qinghe.example/')
  expect(whoseOf(publisher, issuedBy(ANOTHERS)).originals).toBeUndefined()
  expect(whoseOf(publisher, issuedBy(null)).originals).toBeUndefined()
  const anybody: Publisher = { ...unnamed, address: 'https://a.example/' }
  expect(whoseOf(anybody, issuedBy(ANOTHERS)).originals).toBe('https://a.example/')
})

test.each([
  [HERS, '青禾市人民政府关于2024年法治政府建设情况的报告', true],
  [ANOTHERS, '沈阳市人民政府关于2024年法治政府建设情况的报告', false],
  [`${HERS}办公室`, '青禾市人民政府办公室关于2024年法治政府建设情况的报告', false],
  [null, '青禾市2024年度法治政府建设工作情况报告', true],
  [null, '青禾市法治政府建设2024年度情况报告', true],
  [null, '青禾市河东区2024年法治政府建设情况报告', false],
  [null, '青禾市司法行政系统2024年工作报告', false],
  [null, '2024年法治政府建设情况报告', false],
])('issued by %s, titled %s: by 青禾市人民政府? %s', (issuer, title, isHers) => {
  expect(isIssuedBy(HERS, issuedBy(issuer, title))).toBe(isHers)
})

const HEPING = '沈阳市和平区人民政府'
const PARTY = '中共青禾市委'

test.each([
  [HERS, '青禾市政府', '青禾市政府2024年法治政府建设情况报告', true],
  ['青禾市政府', HERS, '青禾市人民政府2024年法治政府建设情况报告', true],
  ['青禾市政府', null, '青禾市2024年法治政府建设情况报告', true],
  [HEPING, '和平区人民政府', '和平区人民政府2024年法治政府建设情况报告', true],
  [HEPING, null, '和平区2024年法治政府建设情况报告', true],
  [HEPING, ANOTHERS, '沈阳市人民政府2024年法治政府建设情况报告', false],
  [ANOTHERS, HEPING, '沈阳市和平区人民政府2024年法治政府建设情况报告', false],
  [HERS, null, `${PARTY} ${HERS}关于2024年法治政府建设情况的报告`, true],
  [HERS, null, '青禾市委、青禾市政府关于2024年法治政府建设情况的报告', true],
  [HERS, `${PARTY}${HERS}`, `${PARTY}${HERS}关于2024年法治政府建设情况的报告`, true],
  [ANOTHERS, null, `${PARTY} ${HERS}关于2024年法治政府建设情况的报告`, false],
])('%s beside a report of %s, titled %s: its own? %s', (authority, issuer, title, isItsOwn) => {
  const publisher: Publisher = { kind: '发文机关', name: authority }
  const own = `本应用由${authority}发布；文字以原文为准。`
  expect(whoseOf(publisher, issuedBy(issuer, title)).home === own).toBe(isItsOwn)
})

/** A report whose title says nothing, and that closes with these lines. */
function closedBy(lines: readonly string[]): EditionBundle {
  const [last] = edition.sections.slice(-1)
  const paragraphs = lines.map((text, at) => ({
    id: `3.p${at + 1}`,
    text,
    source: { line: 1, column: 1 },
  }))
  return {
    ...issuedBy(null),
    sections: [...edition.sections, { ...last!, id: '3', children: [], paragraphs }],
  }
}

test.each([
  [[HERS], true],
  [['青禾市政府'], true],
  [[HERS, '2025年3月1日'], true],
  [[HERS, '二〇二五年三月一日'], true],
  [[HERS, '（此件公开发布）'], true],
  [[HERS, '2025年3月1日', '此件主动公开'], true],
  [[`${HERS} 2025年3月1日`], true],
  [[`${PARTY} ${HERS}`, '2025年3月1日'], true],
  [[ANOTHERS, '2025年3月1日'], false],
  [['青禾市河东区人民政府', '2025年3月1日'], false],
  [[HERS, '特此报告。'], false],
  [['2025年3月1日'], false],
])(
  'a report whose title says nothing and that closes with %j: by 青禾市人民政府? %s',
  (lines, isHers) => {
    expect(isIssuedBy(HERS, closedBy(lines))).toBe(isHers)
  },
)
