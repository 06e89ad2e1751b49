import { readHtml } from '../../../../src/generator/read/html'
import { furnitureOf, prose, textsOf, title } from './page'

const menu = '首页 机构概况 政务公开 互动交流'
  .split(' ')
  .map((name) => `<li><a href="/">${name}</a></li>`)
  .join('')
const news = '关于防汛值守工作的通知 关于公开招聘工作人员的公告 关于值班安排的通知'
  .split(' ')
  .map((name) => `<li><a href="/">${name}</a> [02-01]</li>`)
  .join('')
const foot = '<p>主办单位：某市人民政府办公室，地址：某路1号</p><p>网站标识码：2101000001</p>'
const report = [
  title,
  '发布时间：2025-01-02 来源：市司法局',
  '一、主要工作',
  `2024年，${prose}`,
  '（一）强化监督',
  `一是${prose}`,
  `二是${prose}`,
  '二、下一步打算',
  `明年，${prose}`,
]
const [, facts = '', ...body] = report
const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n')
/** As Word pastes it: every few characters in an element of their own. */
const cut = (text: string): string => text.replaceAll(/.{1,5}/gu, '<span lang="EN-US">$&</span>')
const page = (main: string): string =>
  `<html><head><title>${title}_某市政府网</title></head><body><div class="top"><ul>${menu}</ul></div>${main}</body></html>`
const beside = `<div class="side"><ul>${news}</ul></div><div class="foot">${foot}</div>`

test.each([
  [
    'one container',
    `<div><h1>${title}</h1><p>${facts}</p><div>${paragraphs(body)}</div></div>${beside}`,
  ],
  [
    'spans pasted from Word',
    `<div><h1>${title}</h1><div>${facts}</div><div>${body.map((text) => `<p>${cut(text)}</p>`).join('')}</div></div>${beside}`,
  ],
  [
    'nested tables',
    `<table><tr><td><ul>${news}</ul><td><table><tr><td>${title}<tr><td>${facts}<tr><td>${body.join('<br>&nbsp; ')}</table><tr><td colspan="2">${foot}</table>`,
  ],
  [
    'several containers',
    `<div><h1>${title}</h1><p>${facts}</p><div>${paragraphs(body.slice(0, 3))}</div><div>${paragraphs(body.slice(3))}</div></div>${beside}`,
  ],
  [
    'a large container and a small one',
    `<div><h1>${title}</h1><p>${facts}</p><div>${paragraphs(body.slice(0, -1))}</div><div>${body.at(-1)}</div></div>${beside}`,
  ],
  [
    'headings beside their parts',
    `<div><h1>${title}</h1><p>${facts}</p><h2>${body[0]}</h2><div>${paragraphs(body.slice(1))}</div></div>${beside}`,
  ],
  ['bare text', `<h1>${title}</h1>${facts}<br>${body.join('<br><br>')}${beside}`],
  [
    'a form around the page',
    `<form id="aspnetForm"><div><h1>${title}</h1><p>${facts}</p>${paragraphs(body)}</div>${beside}<select><option>选项</option></select><button>提交</button></form>`,
  ],
  [
    'its parts by name',
    `<article><header><h1>${title}</h1><p>${facts}</p></header>${paragraphs(body)}</article><aside>${news}</aside><footer>${foot}</footer>`,
  ],
])('an article in %s is found whole, and nothing else', (_, main) => {
  const source = readHtml(page(main))
  expect(textsOf(source)).toEqual(report)
  expect(furnitureOf(source, 'page')).toEqual(
    expect.arrayContaining(['首页', '关于防汛值守工作的通知 [02-01]', '网站标识码：2101000001']),
  )
  expect(source.leftOut).toEqual([])
})

const article = `<div id="zoom"><h1>${title}</h1>${paragraphs([facts, ...body])}</div>`

test.each([
  ['a hidden copy below', `${article}<div style="display:none">${paragraphs(body)}</div>`],
  ['a hidden copy above', `<div hidden>${paragraphs(body)}</div>${article}`],
  [
    'a shown copy',
    `${article}<div class="elder">${body.map((text) => `<div>${text}</div>`).join('')}</div>`,
  ],
  ['a copy in a text area', `${article}<textarea>${body.join('\n')}</textarea>`],
])('with %s the article comes once', (_, main) => {
  const source = readHtml(page(main))
  expect(textsOf(source)).toEqual(report)
  expect(furnitureOf(source, 'copy').join('')).toContain(prose)
  expect(source.leftOut).toEqual([])
})

test('the table of facts above a document is read by rows, and is no table of it', () => {
  const source = readHtml(
    page(
      `<div><table><tr><td>索引号<td>0001/2025<td>发布机构<td>市司法局<tr><td>成文日期<td>2025年1月1日<td>公开方式<td>主动公开</table><h1>${title}</h1>${paragraphs(body)}</div>${beside}`,
    ),
  )
  expect(textsOf(source)).toContain('成文日期 | 2025年1月1日 | 公开方式 | 主动公开')
  expect(source.tables).toEqual([])
})

test('a page whose text has no title is called as its <title> says', () => {
  const source = readHtml(page(`<div>${paragraphs(body)}</div>${beside}`))
  expect(textsOf(source)).toEqual([title, ...body])
  expect(source.lines.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('a page nested without end is refused', () => {
  expect(() => readHtml('<div>'.repeat(600))).toThrow('标签套了太多层')
})
