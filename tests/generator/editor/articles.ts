/**
 * `npm run prove -- articles DIR`: compares the articles that the app shows, word by word, with the
 * statutes in DIR, files named after the law: `行政法_行政处罚法(2021-01-22).md`, a code in parts as
 * `民法典_总则.md`. Prints what differs and ends with 1 where anything does.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawTexts } from '#content/lawTexts'
import { readPlace } from '../../../src/report/article'
import { articleWords } from '../../../src/report/citation'
import { articlesOf } from './statute'

/** A law's name as files carry it: without 中华人民共和国, with 《》 inside. */
const fileName = (law: string): string =>
  law.replaceAll('中华人民共和国', '').replaceAll('〈', '《').replaceAll('〉', '》')

/** The files of a law: `kind_NAME(date).md`, or each part of a code, `NAME_part.md`. */
function filesOf(law: string, names: readonly string[]): string[] {
  const name = fileName(law)
  const parts = names.filter((file) => file.startsWith(`${name}_`))
  const whole = names.filter((file) => /^[^_]*_(.*?)(\(|\.)/.exec(file)?.[1] === name)
  return parts.length > 0 ? parts : whole
}

function main(folder: string | undefined): number {
  if (!folder) {
    console.error('用法：npm run prove -- articles 法律文本所在的文件夹')
    return 2
  }
  const names = readdirSync(folder)
  let [compared, different] = [0, 0]
  for (const [law, { articles }] of Object.entries(lawTexts)) {
    const files = filesOf(law, names)
    if (files.length === 0) console.log(`没有找到《${law}》的文本`)
    const published = new Map(
      files.flatMap((file) => [...articlesOf(readFileSync(join(folder, file), 'utf8'))]),
    )
    for (const [key, text] of Object.entries(articles)) {
      compared += 1
      const { article } = readPlace(key)!
      const there = published.get(article)?.join('\n')
      if (there === text.trimEnd()) continue
      different += 1
      const name = articleWords({ law, article })
      console.log(`${name} 不同\n  应用里：${text.trimEnd()}\n  文本里：${there ?? '没有这一条'}`)
    }
  }
  console.log(`比较了${compared}条，${different}条不同`)
  return different > 0 ? 1 : 0
}

process.exitCode = main(process.argv[2])
