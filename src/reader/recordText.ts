import { dayOf } from '../quiz/day'
import { checksum } from '../report/checksum'
import { dateWords, isoDay } from '../report/dates'
import { readMemoryText, writeMemory } from './memoryText'
import { readQuiz } from './quiz'
import { readReading } from './reading'
import { countsOf, type ReaderRecord } from './record'
import { readSearches } from './searches'

/*
 * One's record as a text that can be sent to oneself in a chat and pasted back: a line for people,
 * then what the app reads, between brackets that show where it begins and ends:
 *
 *     【记录1：1x2y3z4：{"day":20786,"reading":{…},"quiz":{…},"searches":{…}}】
 *
 * 1 is the version of this form, then a checksum of what follows. JSON needs no encoding, which
 * WeChat has none of.
 */

const VERSION = 1

/** What keeps a text from being put back, in the reader's words. */
const faults = {
  none: '这段文字里没有记录。请粘贴“复制我的记录”得到的全文。',
  newer: '这段记录是更新的版本存的。请先更新应用，再放回。',
  short: '这段记录缺了后面的部分，没有放回。请复制全文，再粘贴一次。',
  altered: '这段记录缺了字或改了字，没有放回。请复制全文，再粘贴一次。',
}

/** @param now  In milliseconds. */
export function recordText(record: ReaderRecord, now: number): string {
  const day = dayOf(now)
  const { memory, ...quiz } = record.quiz
  const data = JSON.stringify({
    day,
    reading: record.reading,
    quiz: { ...quiz, memory: writeMemory(memory, day) },
    searches: record.searches,
  })
  return [
    `法治政府报告阅读记录，${dateWords(isoDay(day))}：${countWords(record)}。要放回：打开“我的”，点“放回记录”，把全文粘贴进去。`,
    `【记录${VERSION}：${sumOf(data)}：${data}】`,
  ].join('\n')
}

/**
 * The record in a text, whatever else stands around it; else what is wrong with the text, for the
 * reader. Line breaks that a chat put in are no harm.
 */
export function readRecordText(text: string): ReaderRecord | string {
  const [, version, sum, rest] = /【记录(\d+)：(\w+)：(.*)$/su.exec(text) ?? []
  if (rest === undefined) return text.includes('【记录') ? faults.short : faults.none
  if (Number(version) > VERSION) return faults.newer
  const end = rest.lastIndexOf('】')
  if (end < 0) return faults.short
  const data = rest.slice(0, end)
  if (sumOf(data) !== sum) return faults.altered
  return readData(data.replace(/[\r\n]/gu, '')) ?? faults.altered
}

interface Data {
  /** The day of writing, as of `dayOf`. */
  day: number
  reading: object
  /** As stored, its memory as a text. */
  quiz: { memory: string }
  searches: object
}

function readData(json: string): ReaderRecord | undefined {
  try {
    const { day, reading, quiz, searches } = JSON.parse(json) as Data
    return {
      reading: readReading(reading),
      quiz: readQuiz({ ...quiz, memory: readMemoryText(quiz.memory, day) }),
      searches: readSearches(searches),
    }
  } catch {
    return undefined
  }
}

/** 已读8节，收藏3条，答过42题 */
export function countWords(record: ReaderRecord): string {
  const { read, kept, answered } = countsOf(record)
  return `已读${read}节，收藏${kept}条，答过${answered}题`
}

/** Of the characters that are no white space, which chats change at will. */
function sumOf(data: string): string {
  return checksum(data.replace(/\s/gu, ''))
}
