import { load } from 'cheerio'
import { siteOf } from '../../src/site/site'
import { edition } from '../support/edition'

const shell = {
  template: '<html><head><base href="./"><title></title></head><body></body></html>',
  pageFiles: {},
}

/** Where the links of a page lead, the page being served at an address. */
function linksOf(site: string | undefined, file: string, servedAt: string): string[] {
  const files = siteOf(shell, [edition], site === undefined ? undefined : new URL(site))
  const $ = load(files.get(file) ?? '')
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
