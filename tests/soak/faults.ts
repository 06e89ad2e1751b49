import { readAddress } from '../../src/report/address'
import { findSection, shortTitle, unitOf } from '../../src/report/outline'
import { bank, edition } from '../weapp/journeys/content'
import type { Ledger, Stored } from './ledger'
import type { Fault } from './news'

/** Fewer characters than on any screen of the app. */
const FEWEST = 10

/** A screen without text to speak of. */
export function blankFault(text: string): Fault | undefined {
  if (text.trim().length >= FEWEST) return undefined
  return { kind: 'blank screen', what: `no text to speak of\n「${text}」` }
}

/** A screen that shows something else than its address (as from `address()`) names. */
export function placeFault(at: string, text: string): Fault | undefined {
  if (belongs(at, text)) return undefined
  const shown = `${at} 「${text.slice(0, 80)}」`
  return {
    kind: 'wrong place',
    what: `the page shows something else than its address names\n${shown}`,
  }
}

/** Answers that are stored otherwise than they were given, or told otherwise in a screen's text. */
export function answerFault(ledger: Ledger, stored: Stored, text: string): Fault | undefined {
  const lost = ledger.against(stored)
  if (lost.length > 0) {
    return { kind: 'lost answer', what: ['not stored as answered', ...lost].join('\n') }
  }
  const said = ledger.againstWords(text)
  return said === undefined ? undefined : { kind: 'lost answer', what: said }
}

/**
 * Whether what a screen shows is what its address names, as far as the address alone can tell.
 *
 * @param at  As from `address()`, with or without the slash before it.
 */
export function belongs(at: string, text: string): boolean {
  const shown = bare(text)
  const words = wordsAt(at)
  return words.length === 0 || words.some((one) => shown.includes(bare(one)))
}

const NOT_FOUND = '没有找到'

/** Of these words one stands on the screen, whatever the reader did; none where that is open. */
function wordsAt(at: string): string[] {
  const {
    screen,
    query: { s, f, q, by, law },
  } = readAddress(at)
  if (screen === 'section') return sectionWords(s ?? '')
  if (screen === 'figure') {
    const figure = edition.figures.find(({ id }) => id === f)
    return [figure ? figure.label || figure.text : NOT_FOUND]
  }
  if (screen === 'round' && by === 'question') {
    return [bank.get(q ?? '')?.stem ?? NOT_FOUND, '这道题答对了', '这道题答错了']
  }
  if (screen === 'article') return [law ?? NOT_FOUND]
  if (screen === 'topics' && by === 'law') return ['按法律答题']
  if (screen === 'topics' && by === 'section') return ['按章节答题']
  return []
}

function sectionWords(s: string): string[] {
  const unit = unitOf(edition, s)
  if (!unit) return [NOT_FOUND]
  const card = findSection(edition, s)
  return [unit.section.title, shortTitle(edition, unit.section), card?.title ?? ''].filter(Boolean)
}

/** Without white space, which screens put where lines break. */
const bare = (text: string): string => text.replace(/\s/g, '')
