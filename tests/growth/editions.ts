/**
 * As many editions as an app may come to hold, made at run time from the tests' own report: other
 * places and other years, each with its own title, dates and figures. The newest is always the
 * tests' own Shenyang, unchanged, so that screens can be compared whatever lies behind it. The same
 * number gives the same bytes each time.
 */
import { resolve } from 'node:path'
import { readFolder } from '../../config/scripts/folder'
import { withTestsOwn } from '../../config/scripts/testContent'
import { compiled } from '../../src/content/compiled'
import type { Folder } from '../../src/generator/editor/files'
import type { Compiled, EditionBundle, Figure } from '../../src/report/types'
import { whoseApp } from '../../src/report/whose'
import { Dice } from '../soak/dice'

/** Whose report an edition is. */
interface Place {
  /** As long as 沈阳市, so that what stands behind it in a paragraph stays in its place. */
  name: string
  /** As its editions' ids begin. */
  spelt: string
}

const SHENYANG: Place = { name: '沈阳市', spelt: 'shenyang' }

/** There are no such places. */
const PLACES: readonly Place[] = [
  SHENYANG,
  { name: '青禾市', spelt: 'qinghe' },
  { name: '柳湾市', spelt: 'liuwan' },
  { name: '云屏市', spelt: 'yunping' },
  { name: '霁川市', spelt: 'jichuan' },
  { name: '桐泽县', spelt: 'tongze' },
  { name: '晴岚区', spelt: 'qinglan' },
  { name: '石榴区', spelt: 'shiliu' },
  { name: '麦浪县', spelt: 'mailang' },
  { name: '鹿鸣区', spelt: 'luming' },
  { name: '梨川市', spelt: 'lichuan' },
  { name: '杏屿区', spelt: 'xingyu' },
  { name: '枫渚县', spelt: 'fengzhu' },
  { name: '萤湖市', spelt: 'yinghu' },
]

const NEWEST_YEAR = 2021

/** Each place has a report of so many years. */
export const YEARS = 10

/** How many editions can be made: 14 places, 10 years each. */
export const MOST = PLACES.length * YEARS

/** One of the editions: a place's report of a year. */
interface Copy {
  id: string
  place: Place
  /** The place's number among all. */
  at: number
  year: number
  /** Of publication, [month, day]; no other place's of that year. */
  published: readonly [month: string, day: string]
}

/** The first `n` editions, a place's ten years before the next place's. */
function copies(n: number): Copy[] {
  if (n < 1 || n > MOST) throw new Error(`between 1 and ${MOST} editions can be made, not ${n}`)
  return Array.from({ length: n }, (_, nth) => {
    const at = Math.floor(nth / YEARS)
    const place = PLACES[at] as Place
    const year = NEWEST_YEAR - (nth % YEARS)
    // In January where Shenyang's came out in February: Shenyang's is the newest of its year.
    const published: Copy['published'] = place === SHENYANG ? ['02', '15'] : ['01', `${at + 10}`]
    return { id: `${place.spelt}-${year}`, place, at, year, published }
  })
}

const isOriginal = ({ place, year }: Copy): boolean => place === SHENYANG && year === NEWEST_YEAR

/**
 * A content folder of `n` editions, to be compiled by `bundle`: some 0.3 s an edition. `n` is 1 to
 * 140; 1 is the tests' own content.
 */
export function contentOf(n: number): Folder {
  const own = readFolder(resolve('tests/content'))
  const texts = copies(n).flatMap((copy) =>
    [...own].map(([path, bytes]): [string, Uint8Array] =>
      isOriginal(copy)
        ? [path, bytes]
        : [varied(path, copy), encoder.encode(varied(decoder.decode(bytes), copy))],
    ),
  )
  return withTestsOwn(readFolder(resolve('src/content')), new Map(texts))
}

/**
 * What compiling `contentOf(n)` gives, made of the compiled Shenyang without compiling: a second or
 * two for all 140. Only the hashes are not those of the varied files. Takes `#content` to be the
 * tests' own: in the suites it is.
 */
export function compiledOf(n: number): Compiled {
  const all = copies(n)
  const [original] = compiled.editions
  const questions = compiled.questionsOf[original?.id ?? '']
  if (original?.id !== `${SHENYANG.spelt}-${NEWEST_YEAR}` || !questions)
    throw new Error('#content is not the tests’ own: run this with --conditions=tests')
  const editions = all
    .map((copy) => (isOriginal(copy) ? original : variedEdition(original, copy)))
    .sort(newestFirst)
  return {
    ...compiled,
    editions,
    questionsOf: Object.fromEntries(
      all.map((copy) => [copy.id, isOriginal(copy) ? questions : variedStrings(questions, copy)]),
    ),
    whose: whoseApp({ kind: '其他' }, editions),
  }
}

function newestFirst(
  { id, meta: a }: EditionBundle,
  { id: other, meta: b }: EditionBundle,
): number {
  return (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || id.localeCompare(other)
}

function variedEdition(original: EditionBundle, copy: Copy): EditionBundle {
  // What the glossary says of a term names laws by their years.
  const { terms, ...texts } = original
  const edition = variedStrings(texts, copy)
  return {
    ...edition,
    terms,
    meta: { ...edition.meta, year: copy.year },
    figures: edition.figures.map((figure, at) => ({
      ...figure,
      value: valueIn(figure, original.figures[at] as Figure),
    })),
  }
}

/** What a figure's new digits mean: each number is to its value as it was in the original. */
function valueIn({ id, text }: Figure, original: Figure): Figure['value'] {
  if (text === original.text) return original.value
  const [now, before] = [numbersIn(text), numbersIn(original.text)]
  const values = [original.value].flat()
  if (now.length !== values.length || before.length !== values.length)
    throw new Error(`${id}: ${text} has not as many numbers as values`)
  const scaled = values.map((value, nth) => {
    const times = value / (before[nth] as number)
    return Number(((now[nth] as number) * times).toPrecision(12))
  })
  return (Array.isArray(original.value) ? scaled : scaled[0]) as Figure['value']
}

const numbersIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)

function variedStrings<T>(value: T, copy: Copy): T {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'string' ? varied(one, copy) : one,
  )
}

/**
 * What is another in each edition: its id, its place, its date of publication, the years around its
 * own, and numbers, but for other years and what ends an id. None is longer or shorter than it was.
 */
const VARIED =
  /(?<id>shenyang-2021)|(?<place>沈阳市?)|2022(?<divider>[年-])02(?<after>[月-])15|(?<year>(?<!\d)202[0-2](?![\d.]))|(?<number>(?<![-\d.])(?!\d{4}年)\d+(?:\.\d+)?)/g

/** A text of Shenyang's as it is in another edition. */
function varied(text: string, { id, place, at, year, published: [month, day] }: Copy): string {
  return text.replace(VARIED, (found, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1)
    if (groups.id) return id
    if (groups.place) return place.name.slice(0, found.length)
    if (groups.divider) return `${year + 1}${groups.divider}${month}${groups.after}${day}`
    if (groups.year) return `${year + Number(found) - NEWEST_YEAR}`
    return otherDigits(found, new Dice(at, year, Number(found.replace('.', ''))))
  })
}

/**
 * A number of the same size: its first digit stays, and every zero, so that what is round is round.
 * One or two digits say how many parts there are, and dates, and stay.
 */
function otherDigits(number: string, dice: Dice): string {
  if (/^\d{1,2}$/.test(number)) return number
  return number.replace(/(?<!^)[1-9]/g, () => `${1 + dice.below(9)}`)
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
