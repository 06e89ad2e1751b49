import { readFileSync } from 'node:fs'
import { compile } from '../../src/generator/compile'
import type { EditionBundle, Figure } from '../../src/report/types'

/** Shenyang's report as its publisher's page printed it. */
export const shenyangPath = 'tests/content/editions/shenyang-2021/report.txt'

export async function shenyang(): Promise<EditionBundle> {
  return (await compile(readFileSync(shenyangPath), 'shenyang-2021')).edition
}

/** A report of one item with these words, so that a test states only what it is about. */
export function reportOf(sentence: string): Buffer {
  const filler = '依法行政能力和水平稳步提升。'.repeat(20)
  return Buffer.from(
    ['某市人民政府关于某年法治政府建设情况的报告', '', '一、主要工作', sentence, filler].join('\n'),
  )
}

/** The figures read in one sentence. */
export async function figuresIn(sentence: string): Promise<Figure[]> {
  return (await compile(reportOf(sentence), 'test')).edition.figures
}

/** A figure on one line: `text | value | unit | bound | label`. */
export function row({ text, value, unit, bound, label }: Figure): string {
  return [text, JSON.stringify(value), unit, bound, label].join(' | ')
}
