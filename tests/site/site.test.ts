import { load } from 'cheerio'
import type { Publisher } from '../../src/report/types'
import { whoseApp } from '../../src/report/whose'
import { siteOf } from '../../src/site/site'
import { edition } from '../support/edition'

const shell = {
  template: '<html><head><base href="./"><title></title></head><body></body></html>',
  pageFiles: {},
  dataFor: () => [],
}

/** The site of these editions, and whose app it is. */
const filesOf = (site?: string, publisher: Publisher = { kind: '其他' }, editions = [edition]) =>
  siteOf(
    shell,
    { editions, series: [], whose: whoseApp(publisher, editions) },
    site === undefined ? site : new URL(site),
  )

/** Where the links of a page lead, the page being served at an address. */
function linksOf(site: string | undefined, file: string, servedAt: string): string[] {
  const $ = load(filesOf(site).get(file) ?? '')
  const base = new URL($('base').attr('href') ?? '', servedAt)
  return $('a')
    .toArray()
    .map((link) => new URL($(link).attr('href') ?? '', base).href)
}

test('the page for what is missing leads to the site’s root, however deep the address', () => {
  const site = 'https://example.gov.cn/gov/report/'
  for (const at of ['nowhere', 'a/b/c/', `${edition.id}/9-9/`]) {
    const links = linksOf(site, '404.html', `${site}${at}`)
    expect(links).toEqual([`${site}search/`, `${site}terms/`, site])
  }
})

test('where the site’s address is not known, it is taken to lie at its host’s root', () => {
  const host = 'https://example.gov.cn/'
  expect(linksOf(undefined, '404.html', `${host}a/b/c/`)).toEqual([
    `${host}search/`,
    `${host}terms/`,
    host,
  ])
})

test('any other page leads on from wherever the site lies', () => {
  const links = linksOf(
    undefined,
    `${edition.id}/2-1/index.html`,
    `https://a.cn/b/${edition.id}/2-1/`,
  )
  expect(links.length).toBeGreaterThan(4)
  expect(links.filter((link) => !link.startsWith('https://a.cn/b/'))).toEqual([])
})

test('every page says whose app it is, as far as the report on it is the publisher’s', () => {
  const others = {
    ...edition,
    id: 'shenyang-2021',
    meta: { ...edition.meta, issuer: '沈阳市人民政府' },
  }
  const publisher: Publisher = { kind: '发文机关', name: '某市人民政府' }
  const files = filesOf(undefined, publisher, [edition, others])
  const pages = [...files].filter(([file]) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(40)
  for (const [file, page] of pages) {
    const $ = load(page)
    const foot = $('.first-text > p').last().text()
    expect([file, foot]).toEqual([file, expect.stringContaining('本应用由某市人民政府发布')])
    if (file !== '404.html') expect(foot).toContain('以原文为准')
    expect(foot.includes('不代表')).toBe(file.startsWith('shenyang-2021/'))
    expect($('meta[property="og:site_name"]').attr('content')).toBe('某市人民政府法治政府报告')
  }
})

test.each<[Publisher, name: string, description: RegExp]>([
  [
    { kind: '发文机关', name: '某市人民政府' },
    '某市人民政府法治政府报告',
    /。由某市人民政府发布。$/,
  ],
  [{ kind: '其他' }, '法治政府报告', /。由编者制作，不是政府网站，不代表任何机关。$/],
])('on a home screen it is %j’s', (publisher, name, description) => {
  const manifest = JSON.parse(filesOf(undefined, publisher).get('manifest.webmanifest') ?? '')
  expect(manifest).toMatchObject({ name, description: expect.stringMatching(description) })
})
