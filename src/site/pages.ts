import { html, type Markup } from '../html'
import { address, type Screen, type Tab, tabNames, tabs } from '../report/address'
import { leadFigures, strongest } from '../report/compare'
import { dateWords } from '../report/dates'
import { type Named, told } from '../report/editionNames'
import { figureSentence } from '../report/figureWords'
import {
  cardsOf,
  figuresIn,
  findParagraph,
  pathTo,
  sectionIdOf,
  shortTitle,
  unitOf,
  unitsOf,
  walk,
} from '../report/outline'
import { toPath } from '../report/path'
import {
  gapWords,
  isGap,
  pointSentence,
  restatedWords,
  seriesOf,
  type WithSeries,
  yearsOf,
} from '../report/series'
import { shareTitle } from '../report/shareTitle'
import { shelfTitle, toldUnder } from '../report/shelf'
import { headWords, textsOf, underHeads } from '../report/tableWords'
import type { EditionBundle, Figure, Section, Series, SeriesPoint, Shelf } from '../report/types'
import { bodyText, notesText, titleText } from './sectionText'
import { namesOf, shelfOf } from './shipped'

/** One page of the site, as search engines, chats and browsers without scripts see it. */
export interface SitePage {
  /** Its address in the app, as from `address()`. */
  at: string
  title: string
  /** What a chat shows of it. */
  preview: string
  description: string
  text: Markup
}

const otherScreens: Partial<Record<Screen, string>> = {
  poster: '生成图片',
  search: '搜索',
  terms: '名词解释',
  round: '答题',
  topics: '选一个题目',
  article: '法律条文',
  slip: '报告差错',
}

/**
 * Every page that can be linked to: of each edition its tabs, its sections and its figures, and
 * the same tabs without an edition, which stand for the newest.
 */
export function pagesOf(
  compiled: readonly EditionBundle[],
  series: readonly Series[] = [],
): SitePage[] {
  const names = namesOf(compiled)
  const editions = compiled.map((edition, at) => ({ ...edition, name: names[at] ?? '' }))
  const [newest] = editions
  return [
    ...(newest ? screenPages(newest) : []),
    ...(editions.length > 1 ? [shelfPage(shelfOf({ editions }))] : []),
    ...editions.flatMap((edition) => [
      ...screenPages(edition, edition.id),
      ...[...walk(edition.sections)].map((section) => sectionPage(edition, section)),
      ...edition.figures.map((figure) => figurePage({ ...edition, series }, figure)),
    ]),
  ]
}

/** What a host shows for an address that leads nowhere. */
export const missingPage: SitePage = {
  at: address('missing'),
  title: '没有找到',
  preview: '没有找到',
  description: '没有找到这个页面。链接可能不完整，或者内容已经换了地址。',
  text: html`<h1>没有找到</h1><p>没有找到这个页面。链接可能不完整，或者内容已经换了地址。</p><ul><li><a href="search/">搜索</a></li><li><a href="terms/">看全部名词</a></li><li><a href="./">回到报告首页</a></li></ul>`,
}

function screenPages(edition: EditionBundle, e?: string): SitePage[] {
  const names = { ...tabNames, ...otherScreens }
  const screenNames = Object.keys(names) as (keyof typeof names)[]
  return screenNames.map((screen) => ({
    at: address(screen, { e }),
    title: screen === 'home' ? edition.meta.title : `${names[screen]} · ${edition.meta.title}`,
    preview: screen === 'home' ? edition.meta.title : `${names[screen]} · ${edition.meta.title}`,
    description: about(edition),
    text: html`${screenText(screen, edition, names[screen] ?? '')}${tabLinks(e)}`,
  }))
}

function screenText(screen: Screen, edition: EditionBundle, name: string): Markup {
  if (screen === 'home') return homeText(edition)
  if (screen === 'figures') return figuresText(edition)
  if (screen === 'terms') return termsText(edition)
  return html`<h1>${name}</h1><p>这一页需要浏览器开启 JavaScript。</p>`
}

function homeText(edition: EditionBundle): Markup {
  const { meta } = edition
  const facts = [meta.issuer, meta.publishedOn && `${dateWords(meta.publishedOn)}发布`, meta.source]
  return html`<h1>${meta.title}</h1><p>${facts.filter(Boolean).join(' · ')}</p>${list(
    leads(edition).map((figure) => figureLink(edition, figure)),
  )}${list(unitsOf(edition).map(({ section }) => sectionLink(edition, section)))}`
}

function figuresText(edition: EditionBundle): Markup {
  return html`<h1>报告里的数字</h1>${list(edition.figures.map((figure) => figureLink(edition, figure)))}`
}

function termsText({ terms }: EditionBundle): Markup {
  return html`<h1>报告里的名词</h1><p>编者解释，非报告原文。</p><dl>${terms.map(
    ({ name, meaning, source }) => html`<dt>${name}</dt><dd>${meaning}（${source}）</dd>`,
  )}</dl>`
}

/** The shelf, where there is more than one edition to choose from. */
function shelfPage(shelf: Shelf): SitePage {
  const title = shelfTitle(shelf)
  const issuers = shelf.map(
    (issuer) =>
      html`<h2>${issuer.issuer ?? ''}</h2>${list(
        issuer.editions.map((edition) =>
          link(address('home', { e: edition.id }), toldUnder(issuer, edition).name),
        ),
      )}`,
  )
  return {
    at: address('shelf'),
    title: `全部报告 · ${title}`,
    preview: title,
    description: `${title}，逐节阅读原文，看懂每一个数字。`,
    text: html`<h1>全部报告</h1>${issuers}${tabLinks(undefined)}`,
  }
}

function sectionPage(edition: EditionBundle & Named, section: Section): SitePage {
  const unit = unitOf(edition, section.id)
  const cards = unit?.section === section ? cardsOf(unit) : [...walk([section])]
  const words = cards.flatMap(textsOf).join('')
  const preview = shareTitle(edition, section, cards)
  const at = address('section', { e: edition.id, s: section.id })
  const here = toPath(at)
  return {
    at,
    title: `${shortTitle(edition, section)} · ${edition.meta.title}`,
    preview,
    description: cut(words || about(edition)),
    text: html`<h1>${section.title ? titleText(edition, section, here) : `${section.marker}${shortTitle(edition, section)}`}</h1>${cards.map(
      (card) =>
        html`${card !== section && html`<h2>${titleText(edition, card, here)}</h2>`}${bodyText(edition, card, here)}`,
    )}${notesText(edition, [section, ...cards])}${neighbours(edition, section)}`,
  }
}

function neighbours(edition: EditionBundle, section: Section): Markup {
  const units = unitsOf(edition)
  const at = units.findIndex(({ id }) => id === unitOf(edition, section.id)?.id)
  const around = [units[at - 1], units[at + 1]].flatMap((unit) => unit ?? [])
  return html`${list(around.map((unit) => sectionLink(edition, unit.section)))}${tabLinks(edition.id)}`
}

function figurePage(edition: EditionBundle & Named & WithSeries, figure: Figure): SitePage {
  const paragraph = findParagraph(edition, figure.paragraphId)
  const words = paragraph && underHeads(headWords(edition, paragraph.id), paragraph.text)
  const section = pathTo(edition, sectionIdOf(figure.paragraphId)).at(-1)
  const sentence = figureSentence(figure)
  return {
    at: address('figure', { e: edition.id, f: figure.id }),
    title: `${sentence} · ${edition.meta.title}`,
    preview: told(edition, sentence),
    description: cut(words ?? about(edition)),
    text: html`<h1>${sentence}</h1><p>${words ?? ''}</p><p>${section && sectionLink(edition, section)}</p>${yearsText(seriesOf(edition, figure.id))}${tabLinks(edition.id)}`,
  }
}

/** The same figure over the years, each one link from its sentence in its edition. */
function yearsText(series: Series | undefined): Markup {
  if (!series) return html``
  const years = yearsOf(series).map((place) =>
    isGap(place) ? html`${gapWords(place)}` : year(place),
  )
  return html`<h2>历年（编者整理）</h2>${list(years)}`
}

function year(point: SeriesPoint): Markup {
  const { edition, figure, restated } = point
  const printed = link(sentenceOf(edition, figure), pointSentence(point))
  const other = restatedWords(point)
  if (!restated || !other) return printed
  return html`${printed} ${link(sentenceOf(restated.edition, restated.figure), other)}`
}

/** Where an edition prints a figure. */
const sentenceOf = (e: string, f: string): string => address('section', { e, s: sectionIdOf(f), f })

/** What home's text says first: the editor's figures, else the strongest of all. */
function leads(edition: EditionBundle): Figure[] {
  const lead = leadFigures(edition)
  const all = figuresIn(edition, [...walk(edition.sections)])
  return lead.length > 0 ? lead : [strongest(edition, all)].flatMap((figure) => figure ?? [])
}

function about({ meta }: EditionBundle): string {
  return `${meta.title}：逐节阅读原文，看懂每一个数字，做几道与自己有关的法律题。`
}

function sectionLink(edition: EditionBundle, section: Section): Markup {
  return link(address('section', { e: edition.id, s: section.id }), shortTitle(edition, section))
}

function figureLink(edition: EditionBundle, figure: Figure): Markup {
  return link(address('figure', { e: edition.id, f: figure.id }), figureSentence(figure))
}

function tabLinks(e: string | undefined): Markup {
  return html`<nav aria-label="主要栏目">${list(
    tabs.map((tab: Tab) => link(address(tab, { e }), tabNames[tab])),
  )}</nav>`
}

function link(at: string, name: string): Markup {
  return html`<a href="${toPath(at)}">${name}</a>`
}

function list(items: readonly Markup[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** About as much as a search engine shows. */
function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
