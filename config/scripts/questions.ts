/** `npm run questions`: prints what the bank is made of and writes the sheet to sign it off. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileContent, type Output } from '../../src/generator/bundle'
import { formatDiagnostic } from '../../src/generator/ground/diagnostics'
import { type Division, longestShare, makeUpOf } from '../../src/generator/review/makeUp'
import { reviewSheet } from '../../src/generator/review/sheet'
import { makeBank } from '../../src/quiz/bank'
import type { EditionBundle, Question, QuestionBundle } from '../../src/report/types'

const ROOT = join(__dirname, '../..')
const CONTENT = join(ROOT, 'src/content')
const SHEETS = join(ROOT, 'dist')

async function main(): Promise<0 | 1> {
  const output = await compileContent(CONTENT)
  for (const { file, diagnostic } of output.remarks)
    if (diagnostic.severity === 'error')
      console.error(formatDiagnostic(relative(ROOT, file), diagnostic))
  const ids = editionsIn(output)
  if (ids.length === 0) return 1
  mkdirSync(SHEETS, { recursive: true })
  for (const [index, id] of ids.entries()) {
    const edition: EditionBundle = read(output, `${id}.json`)
    const bundle: QuestionBundle = read(output, `${id}.questions.json`)
    const law: Question[] = read(output, 'law.questions.json')
    const questions = [...makeBank(bundle, law).values()]
    const makeUp = makeUpOf(edition, questions)
    print(edition.meta.title, questions, makeUp)
    // The newest edition's sheet has the plain name.
    const file = join(SHEETS, index === 0 ? 'questions.html' : `questions-${id}.html`)
    writeFileSync(file, reviewSheet({ edition, questions, makeUp, signOff: output.signOff }))
    console.log(`审阅表：${relative(ROOT, file)}`)
  }
  return 0
}

/** Newest first, as the generated index has them. */
function editionsIn({ files }: Output): string[] {
  return [...files.keys()].flatMap((name) => {
    const id = name.replace(/\.questions\.json$/u, '')
    return id !== name && id !== 'law' ? [id] : []
  })
}

function read<T>({ files }: Output, name: string): T {
  return JSON.parse(files.get(name) ?? 'null') as T
}

function print(title: string, questions: readonly Question[], makeUp: readonly Division[]): void {
  console.log(`${title}\n共${questions.length}道题`)
  for (const { title: division, counts } of makeUp) {
    console.log(`\n${division}`)
    for (const { name, count } of counts) console.log(`${String(count).padStart(5)}  ${name}`)
  }
  const share = (longestShare(questions) * 100).toFixed(0)
  console.log(`\n单选题中，只有正确答案最长的占${share}%（超过40%就不能通过编译）\n`)
}

main().then((code) => {
  process.exitCode = code
})
