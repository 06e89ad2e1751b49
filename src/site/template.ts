import { load } from 'cheerio'
import { html } from '../html'
import { toPath } from '../report/path'
import type { SitePage } from './pages'

interface Around {
  /** The way from the page to the site's root: `../../`. */
  root: string
  site: URL | undefined
  /** The site's name. */
  name: string
  /** Whose app it is, in words. */
  foot: string
  /** What the page loads beside the app's own scripts: fetched while those still run. */
  files: readonly string[]
}

/** The built index.html as the page given: its names, its preview and its text. */
export function fill(
  template: string,
  page: SitePage,
  { root, site, name, foot, files }: Around,
): string {
  const $ = load(template)
  const property = (key: string, content: string) =>
    $('head').append($('<meta>').attr({ property: key, content }))
  $('base').attr('href', root)
  $('title').text(page.title)
  $('meta[name="description"]').attr('content', page.description)
  property('og:site_name', name)
  property('og:type', 'article')
  property('og:title', page.preview)
  property('og:description', page.description)
  if (site) {
    property('og:image', new URL('icons/512.png', site).href)
    const whole = new URL(toPath(page.at), site).href
    property('og:url', whole)
    $('head').append($('<link>').attr({ rel: 'canonical', href: whole }))
  }
  for (const file of files) {
    const as = file.endsWith('.css') ? 'style' : 'script'
    $('head').append($('<link>').attr({ rel: 'preload', as, href: `./${file}` }))
  }
  $('body').prepend($('<article class="first-text">').html(html`${page.text}<p>${foot}</p>`.markup))
  return $.html()
}

/** `shenyang-2021/1-3/` → `../../`; the root itself → `./`. */
export function wayToRoot(place: string): string {
  return '../'.repeat(partsOf(place).length) || './'
}

/** The folders that lie on the way from the root to a place. */
export function partsOf(place: string): string[] {
  return place.split('/').filter((part) => part && part !== '.')
}
