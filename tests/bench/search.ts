/**
 * Part of `npm run prove -- bench`: what one keystroke in the search field costs, in reports of growing
 * length. A frame is 16 ms, and a phone is several times slower than the machine that prints this.
 */
import { editions } from '#content'
import { questionsOf } from '#content/questions'
import { finder } from '../../src/pages/search/find'
import { walk } from '../../src/report/outline'
import { search, searchIndex } from '../../src/report/search'
import type { EditionBundle } from '../../src/report/types'

const QUERIES = ['审', '审批', '审批 市场', '没有']
/** Words that stand nowhere: what was meant by them is guessed. */
const MISTYPED = ['复义', '出廷率', 'xingzhengfuyi', 'xzfy', '没有这样的话']
const ROUNDS = 20

/** The edition with its sections written out several times, each under ids of its own. */
function times(edition: EditionBundle, count: number): EditionBundle {
  const sections = Array.from({ length: count }, (_, at) =>
    edition.sections.map((section) => ({ ...section, id: `${at}-${section.id}` })),
  ).flat()
  return { ...edition, sections }
}

/** Milliseconds that one of the queries takes, once all were asked before. */
function each(queries: readonly string[], ask: (query: string) => unknown): number {
  for (const query of queries) ask(query)
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round++) for (const query of queries) ask(query)
  return (performance.now() - start) / ROUNDS / queries.length
}

const [edition] = editions
if (!edition) throw new Error('src/content/generated 里没有报告：请先运行 npm run bundle。')
for (const count of [1, 2, 4, 8]) {
  const long = times(edition, count)
  const paragraphs = [...walk(long.sections)].flatMap((section) => section.paragraphs)
  const characters = paragraphs.reduce((total, { text }) => total + text.length, 0)
  const index = searchIndex(long)
  const found = each(QUERIES, (query) => search(index, query))
  console.log(`搜索 ${characters} 字：每次按键 ${found.toFixed(2)} 毫秒`)
  const find = finder(long, questionsOf[edition.id]?.questions ?? [], true)
  const guessed = each(MISTYPED, find)
  console.log(`打错字时 ${characters} 字，连同题库：每次按键 ${guessed.toFixed(2)} 毫秒`)
}
