/**
 * `npm run prove -- eval DIR …`: compiles the texts in each folder for which there are hand labels
 * and prints how much the generator reads right, with every miss. A folder that has a labels.tsv
 * beside its passages is scored by it; any other by the labels that the project keeps, which name a
 * file and a line. What the rules were tuned on and what is held out from tuning are scored apart.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { editionsIn, figuresAt, figuresInPassage } from './editions'
import { scoreFigures } from './figures'
import { scoreHeadings } from './headings'
import { scoreNames } from './names'
import { labelRows } from './rows'

const LABELS = 'tests/generator/labels'

/** The sets of labels, by the prefix of their files' names. */
const SETS = [
  { name: '调校集', prefix: '' },
  { name: '留出集', prefix: 'holdout-' },
]

async function main(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const own = join(folder, 'labels.tsv')
    if (existsSync(own)) await scorePassages(folder, own)
    else await scoreReports(folder)
  }
}

async function scorePassages(folder: string, labels: string): Promise<void> {
  await scoreNames('片段', labelRows(labels), (id) => figuresInPassage(join(folder, `${id}.txt`)))
}

async function scoreReports(folder: string): Promise<void> {
  const editions = editionsIn(folder)
  for (const { name, prefix } of SETS) {
    await scoreFigures(`${name}数据`, editions, join(LABELS, `${prefix}figures.tsv`))
    await scoreHeadings(`${name}标题`, editions, join(LABELS, `${prefix}headings.tsv`))
  }
  await scoreNames('留出集二', labelRows(join(LABELS, 'held-labels.tsv')), (place) =>
    figuresAt(editions, place),
  )
}

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('用法：npm run prove -- eval 文件夹 …')
  process.exitCode = 2
} else {
  main(folders).catch((fault: unknown) => {
    console.error(fault)
    process.exitCode = 1
  })
}
