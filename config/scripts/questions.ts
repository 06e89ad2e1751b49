/** `npm run questions`: prints what the bank is made of and writes the sheets to sign it off. */
import { type Division, longestShare, makeUpOf } from '../../src/generator/review/makeUp'
import { makeBank } from '../../src/quiz/bank'
import type { Question } from '../../src/report/types'
import type { Given, Takes } from './arguments'
import { command, type Exit } from './command'
import { CONTENT, errorsIn, make, shown, tellAll } from './content'
import { LAW, writeSheet } from './pages'

const TAKES: Takes = {
  name: 'questions',
  usage: '用法：npm run questions',
  values: { content: () => false },
  flags: [],
}

async function work({ values: { content = CONTENT } }: Given): Promise<Exit> {
  const made = await make(content)
  const errors = errorsIn(made.remarks)
  for (const { edition, bundle } of made.reviews) {
    const questions = [...makeBank(bundle, made.law.law).values()]
    print(edition.meta.title, questions, makeUpOf(edition, questions))
  }
  for (const id of [...made.reviews.map(({ edition }) => edition.id), LAW])
    for (const page of writeSheet(made, id)) console.log(`审阅表：${shown(page)}`)
  tellAll(content, errors)
  return errors.length > 0 ? 1 : 0
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

command(TAKES, work)
