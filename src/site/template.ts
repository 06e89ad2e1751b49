import { load } from 'cheerio'
import { html, type Markup } from '../html'
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
  /** Scripts, styles and data that the page loads beside the app's own: fetched while those still run. */
  files: readonly string[]
}

/** The built index.html as the page given: its names, its preview and its text. */
export type Template = (page: SitePage, around: Around) => string

/** What differs from page to page. */
type Place = 'root' | 'title' | 'description' | 'head' | 'body'

const PLACE = /@place:(\w+)@/

/** Reads the built index.html once, for thousands of pages. */
export function templateOf(template: string): Template {
  const $ = load(template)
  const place = (name: Place) => `@place:${name}@`
  $('base').attr('href', place('root'))
  $('title').text(place('title'))
  $('meta[name="description"]').attr('content', place('description'))
  $('head').append(place('head'))
  $('body').prepend(place('body'))
  const parts = $.html().split(PLACE)
  return (page, around) => {
    const words: Record<string, Markup> = {
      root: html`${around.root}`,
      title: html`${page.title}`,
      description: html`${page.description}`,
      head: html`${preview(page, around)}${around.files.map(preload)}`,
      body: html`<article class="first-text">${page.text}<p>${around.foot}</p></article>`,
    }
    return parts.map((part, at) => (at % 2 === 0 ? part : (words[part]?.markup ?? ''))).join('')
  }
}

/** What chats and search engines are told of a page. */
function preview(page: SitePage, { site, name }: Around): Markup {
  const whole = site && new URL(toPath(page.at), site).href
  const properties = Object.entries({
    'og:site_name': name,
    'og:type': 'article',
    'og:title': page.preview,
    'og:description': page.description,
    ...(site && { 'og:image': new URL('icons/512.png', site).href, 'og:url': whole }),
  })
  return html`${properties.map(
    ([key, content]) => html`<meta property="${key}" content="${content}">`,
  )}${whole && html`<link rel="canonical" href="${whole}">`}`
}

function preload(file: string): Markup {
  const as = file.endsWith('.css') ? 'style' : 'script'
  return html`<link rel="preload" as="${as}" href="./${file}">`
}

/** `shenyang-2021/1-3/` → `../../`; the root itself → `./`. */
export function wayToRoot(place: string): string {
  return '../'.repeat(partsOf(place).length) || './'
}

/** The folders that lie on the way from the root to a place. */
export function partsOf(place: string): string[] {
  return place.split('/').filter((part) => part && part !== '.')
}
