import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { editions } from '../../src/content/generated'
import { toPath } from '../../src/report/path'
import { takePageFiles } from '../plugins/pageFiles'
import { filesFor } from './files'
import { manifest } from './manifest'
import { missingPage, pagesOf } from './pages'
import { fill, wayToRoot } from './template'

/**
 * Writes beside the browser build's index.html a page for everything that can be linked to, the
 * page for what is not there, and what search engines look for.
 * `site` is the address that the site will be served under, ending in '/', where it is known:
 * chats and search engines take pictures and canonical addresses only whole.
 */
export function writeSite(folder: string, site: URL | undefined): void {
  const template = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const pages = pagesOf(editions)
  const pageFiles = takePageFiles(folder)
  for (const page of pages) {
    const place = toPath(page.at)
    const file = path.join(folder, place, 'index.html')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(
      file,
      fill(template, page, { root: wayToRoot(place), site, files: filesFor(page.at, pageFiles) }),
    )
  }
  // A host shows it for any address, however deep, so that it needs the root's whole path.
  const missing = fill(template, missingPage, {
    root: site?.pathname ?? '/',
    site,
    files: filesFor(missingPage.at, pageFiles),
  })
  writeFileSync(path.join(folder, '404.html'), missing)
  writeFileSync(path.join(folder, 'robots.txt'), robots(site))
  writeFileSync(path.join(folder, 'manifest.webmanifest'), JSON.stringify(manifest))
  cpSync(path.join(__dirname, 'icons'), path.join(folder, 'icons'), { recursive: true })
  if (site) {
    const all = pages.map(({ at }) => new URL(toPath(at), site).href)
    writeFileSync(path.join(folder, 'sitemap.txt'), `${all.join('\n')}\n`)
  }
}

function robots(site: URL | undefined): string {
  const map = site ? `Sitemap: ${new URL('sitemap.txt', site).href}\n` : ''
  return `User-agent: *\nAllow: /\n${map}`
}

/** The SITE setting as an address; undefined where there is none. Throws where it is no address. */
export function siteFrom(setting: string | undefined): URL | undefined {
  if (!setting) return undefined
  const site = URL.canParse(setting) ? new URL(setting) : undefined
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new Error(
      `SITE 应是网站的完整地址，例如 https://example.gov.cn/report/，现在是“${setting}”。`,
    )
  }
  if (!site.pathname.endsWith('/')) site.pathname += '/'
  return site
}
