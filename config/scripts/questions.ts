/** `npm run questions`: prints what the bank is made of and writes the sheets to sign it off. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bundle } from '../../src/generator/bundle'
import { type Division, longestShare, makeUpOf } from '../../src/generator/review/makeUp'
import { lawSheet } from '../../src/generator/review/sheet/law'
import { reportSheet } from '../../src/generator/review/sheet/report'
import { makeBank } from '../../src/quiz/bank'
import type { Question } from '../../src/report/types'
import { tell } from './command'
import { readFolder } from './folder'

const ROOT = join(__dirname, '../..')
const CONTENT = join(ROOT, 'src/content')
const SHEETS = join(ROOT, 'dist')

async function main(): Promise<0 | 1> {
  const { remarks, signOff, library } = await bundle(readFolder(CONTENT))
  for (const { file, diagnostic } of remarks)
    if (diagnostic.severity === 'error') tell(relative(ROOT, join(CONTENT, file)), [diagnostic])
  if (!library || library.editions.length === 0) return 1
  mkdirSync(SHEETS, { recursive: true })
  for (const [index, { edition, bundle: asked }] of library.editions.entries()) {
    const bank = [...makeBank(asked, library.law).values()]
    print(edition.meta.title, bank, makeUpOf(edition, bank))
    const { questions } = asked
    const makeUp = makeUpOf(edition, questions)
    // The newest edition's sheet has the plain name.
    const name = index === 0 ? 'questions.html' : `questions-${edition.id}.html`
    save(name, reportSheet({ edition, questions, makeUp, signOff }))
  }
  const { law: questions, nextSteps } = library
  save('questions-law.html', lawSheet({ questions, nextSteps, signOff }))
  return 0
}

function save(name: string, sheet: string): void {
  const file = join(SHEETS, name)
  writeFileSync(file, sheet)
  console.log(`审阅表：${relative(ROOT, file)}`)
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
