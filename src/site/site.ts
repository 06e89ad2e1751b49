/** The browser version's pages: what Taro built, as a shell, and the editions to fill it with. */
import { readAddress, type Screen } from '../report/address'
import { toPath } from '../report/path'
import type { Compiled } from '../report/types'
import { filesFor, type PageFiles } from './files'
import { manifestOf } from './manifest'
import { missingPage, pagesOf } from './pages'
import { partsOf, templateOf, wayToRoot } from './template'

/** The build that a site is made from. */
export interface Shell {
  /** Its index.html. */
  template: string
  /** Which scripts and styles each of its pages loads beside the app's own. */
  pageFiles: PageFiles
  /** Which data files a screen loads of the edition with an id. */
  dataFor: (screen: Screen, e: string) => readonly string[]
}

/**
 * The files to lie beside a shell's own, text by path: a page for everything that can be linked
 * to, the page for what is not there, and what search engines and home screens look for.
 * `whose` says at the foot of each whose app it is. `site` is the address that the site will be
 * served under, ending in '/', where it is known: chats and search engines take pictures and
 * canonical addresses only whole.
 */
export function siteOf(
  { template, pageFiles, dataFor }: Shell,
  { editions, series, whose }: Pick<Compiled, 'editions' | 'series' | 'whose'>,
  site: URL | undefined,
): Map<string, string> {
  const files = new Map<string, string>()
  const pages = pagesOf(editions, series)
  const fill = templateOf(template)
  for (const page of pages) {
    const place = toPath(page.at)
    const { screen, query } = readAddress(page.at)
    const e = query.e ?? editions[0]?.id ?? ''
    const around = {
      root: wayToRoot(place),
      site,
      name: whose.name,
      foot: whose.editions[e]?.home ?? '',
      files: [...filesFor(page.at, pageFiles), ...dataFor(screen, e)],
    }
    files.set([...partsOf(place), 'index.html'].join('/'), fill(page, around))
  }
  // A host shows it for any address, however deep, so that it needs the root's whole path.
  const missing = {
    root: site?.pathname ?? '/',
    site,
    name: whose.name,
    foot: `本应用${whose.by}`,
    files: filesFor(missingPage.at, pageFiles),
  }
  files.set('404.html', fill(missingPage, missing))
  files.set('robots.txt', robots(site))
  files.set('manifest.webmanifest', JSON.stringify(manifestOf(whose)))
  if (site) {
    const all = pages.map(({ at }) => new URL(toPath(at), site).href)
    files.set('sitemap.txt', `${all.join('\n')}\n`)
  }
  return files
}

function robots(site: URL | undefined): string {
  const map = site ? `Sitemap: ${new URL('sitemap.txt', site).href}\n` : ''
  return `User-agent: *\nAllow: /\n${map}`
}

/** A site's address as typed; undefined where none is. Throws where it is no address. */
export function siteAddress(typed: string | undefined): URL | undefined {
  if (!typed) return undefined
  const site = URL.canParse(typed) ? new URL(typed) : undefined
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new Error(`网站的地址应是完整的，例如 https://example.gov.cn/report/，现在是“${typed}”。`)
  }
  if (!site.pathname.endsWith('/')) site.pathname += '/'
  return site
}
