/** The tests' own report as other places' reports of other years: which there are, and their words. */
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
export interface Copy {
  id: string
  place: Place
  /** The place's number among all. */
  at: number
  year: number
  /** Of publication, [month, day]; no other place's of that year. */
  published: readonly [month: string, day: string]
}

/** The first `n` editions, a place's ten years before the next place's. */
export function copies(n: number): Copy[] {
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

/** Whether it is the tests' own report, unchanged. */
export const isOriginal = ({ place, year }: Copy): boolean =>
  place === SHENYANG && year === NEWEST_YEAR

/**
 * What is another in each edition: its id, its place, its date of publication, the years around its
 * own, and numbers, but for other years and what ends an id. None is longer or shorter than it was.
 */
const VARIED =
  /(?<id>shenyang-2021)|(?<place>沈阳市?)|2022(?<divider>[年-])02(?<after>[月-])15|(?<year>(?<!\d)202[0-2](?![\d.]))|(?<number>(?<![-\d.])(?!\d{4}年)\d+(?:\.\d+)?)/g

/** A text of Shenyang's as it is in another edition. */
export function varied(
  text: string,
  { id, place, at, year, published: [month, day] }: Copy,
): string {
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
