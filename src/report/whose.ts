import { areOneBody } from './bodies'
import { walk } from './outline'
import type { EditionBundle, Publisher, Section, Whose, WhoseApp } from './types'

/** All that the app says of whose it is, beside each of these editions. */
export function whoseApp(publisher: Publisher, editions: readonly EditionBundle[]): WhoseApp {
  return {
    name: `${publisher.kind === '发文机关' ? publisher.name : ''}法治政府报告`,
    by: `${by(publisher)}。`,
    editions: Object.fromEntries(editions.map((one) => [one.id, whoseOf(publisher, one)])),
  }
}

/** The authority that publishes the app or had it made; undefined where none stands behind it. */
export function authorityOf(publisher: Publisher): string | undefined {
  if (publisher.kind === '发文机关') return publisher.name
  return publisher.kind === '受托单位' ? publisher.for : undefined
}

/**
 * Whether this authority issued the report, alone or with others: its title says so, or says no more
 * than the place, as 青禾市2024年法治政府建设情况报告 does; or the report is signed by it.
 */
export function isIssuedBy(authority: string, { meta, sections }: EditionBundle): boolean {
  const { issuer, title } = meta
  if (issuer !== null) return areOneBody(issuer, authority)
  const [before = ''] = title.split(/\d{4}年|关于|法治|依法/, 1)
  const named = namesIn(before).flatMap((name) => [name, `${name}政府`])
  return [...named, ...signers(sections)].some((name) => areOneBody(name, authority))
}

/** Who signed a report: the names in its last line, but for the date and notes that follow them. */
function signers(sections: readonly Section[]): string[] {
  const lines = [...walk(sections)].flatMap(({ paragraphs }) => paragraphs)
  return namesIn(
    lines
      .map(({ text }) => text.replace(AFTER_NAMES, ''))
      .filter(Boolean)
      .at(-1) ?? '',
  )
}

/** 2025年3月1日, at a line's end as well; （此件公开发布）. */
const AFTER_NAMES =
  /\s*[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$|^（.*）$|^此件.*公开.*$/

function namesIn(line: string): string[] {
  return line.split(/[\s、]+/).filter(Boolean)
}

/**
 * What the app says of whose it is beside one edition: an authority's app is its own only beside the
 * reports that it issued, and in every kind the original prevails.
 */
export function whoseOf(publisher: Publisher, edition: EditionBundle): Whose {
  const { meta, editorial } = edition
  const authority = authorityOf(publisher)
  const isAnothers = authority !== undefined && !isIssuedBy(authority, edition)
  const aside = isAnothers ? `。${anothers(meta.issuer)}` : ''
  return {
    home: `本应用${shortly(publisher)}${aside}；文字以原文为准。`,
    about: `本应用把公开发布的法治政府建设报告做成卡片、数字和问答。它${by(publisher)}${aside}。`,
    picture: `${onPictures(publisher, isAnothers, meta.issuer)}，以原文为准`,
    contact: editorial.contact ?? publisher.contact,
    originals: isAnothers ? undefined : publisher.address,
  }
}

function by(publisher: Publisher): string {
  if (publisher.kind === '其他') {
    return `由${publisher.name ?? EDITORS}制作，不是政府网站，不代表任何机关`
  }
  return shortly(publisher)
}

function shortly(publisher: Publisher): string {
  if (publisher.kind === '发文机关') return `由${publisher.name}发布`
  if (publisher.kind === '受托单位') return `受${publisher.for}委托，由${publisher.name}制作`
  return `由${publisher.name ?? EDITORS}整理，不是政府网站`
}

/** Of a report that the authority behind the app did not issue, or of which its title does not say. */
function anothers(issuer: string | null): string {
  return issuer ? `这份报告由${issuer}发布，本应用不代表该机关` : '这份报告由谁发布，请看原文'
}

/** A picture is made by the app: it is no publication of the authority's. */
function onPictures(publisher: Publisher, isAnothers: boolean, issuer: string | null): string {
  if (publisher.kind === '其他') return `由${publisher.name ?? EDITORS}整理`
  const aside = isAnothers && issuer ? `，不代表${issuer}` : ''
  if (publisher.kind === '发文机关') return `由${publisher.name}的应用生成${aside}`
  const asked = isAnothers ? '' : `受${publisher.for}委托，`
  return `${asked}由${publisher.name}整理${aside}`
}

const EDITORS = '编者'
