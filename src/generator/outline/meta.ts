import { readNumeral } from '../../report/numerals'
import type { Meta, Section } from '../../report/types'
import type { Facts } from '../clean/facts'

const ISSUER =
  /^(?:\d{4}年(?:度)?)?((?:(?![在的上])[\p{Script=Han}（）]){2,40}?(?:人民政府办公[厅室]|人民政府|政府|委员会|管委会|司法[厅局]|[厅局署院部委]|办公[厅室]))(?=关于|\d{4}|[〇○零一二三四五六七八九]{4}年|法治|依法|工作报告)/u
const YEAR = /((?:19|20)\d{2})年/u
const OPENING = 3
const OPENS = /^(?:过去的)?((?:19|20)\d{2})年(?:度|来|以来)?，/u
/** 2023年, but neither end of 2021—2025年. */
const ONE_YEAR = /(?<!\d年?[—–~～至到-]{1,2})((?:19|20)\d{2})年(?![—–~～至到-])/u
const CHINESE_YEAR = /([一二][〇○零一二三四五六七八九]{3})年/u

/** Facts of the report from its title and headings; null where nothing is printed. */
export function metaOf(facts: Facts, sections: readonly Section[], sha256: string): Meta {
  return {
    title: facts.title,
    issuer: ISSUER.exec(facts.title)?.[1] ?? null,
    year: yearOf(facts.title, sections),
    publishedOn: facts.publishedOn,
    source: facts.source,
    sha256,
  }
}

/**
 * The year reported on. A 政府工作报告 bears the year in which it is delivered, so there a heading
 * that looks back (2024年工作回顾) tells, never one that plans that year; elsewhere the title does, then the opening.
 */
function yearOf(title: string, sections: readonly Section[]): number | null {
  const delivered = /政府工作报告/u.test(title) ? year(title) : null
  const lookback = sections
    .filter((section) => /回顾|工作情况|主要工作/u.test(section.title))
    .map((section) => year(section.title))
    .find((found) => found !== null && (delivered === null || found < delivered))
  if (/政府工作报告/u.test(title)) return lookback ?? null
  return year(title) ?? lookback ?? openingYear(sections)
}

/** 2023年，我县…: the year with which a report begins. */
function openingYear([first]: readonly Section[]): number | null {
  const opening = first?.paragraphs.slice(0, OPENING).map(({ text }) => OPENS.exec(text)?.[1])
  const digits = opening?.find(Boolean)
  return digits === undefined ? null : Number(digits)
}

function year(text: string): number | null {
  const digits = (ONE_YEAR.exec(text) ?? YEAR.exec(text))?.[1]
  if (digits) return Number(digits)
  const numeral = CHINESE_YEAR.exec(text)?.[1]
  return numeral ? (readNumeral(numeral) ?? null) : null
}
