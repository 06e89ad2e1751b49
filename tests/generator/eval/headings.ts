/** Scores headings: those found, and those read that are none. */
import { walk } from '../../../src/report/outline'
import type { Section } from '../../../src/report/types'
import type { Editions } from './editions'
import { percent, print } from './print'
import { rowsOf } from './rows'

/** Compares the headings with a file of labels: file, line, number and length of the title. */
export async function scoreHeadings(name: string, editions: Editions, path: string): Promise<void> {
  let labelled = 0
  let found = 0
  let read = 0
  const misses: string[] = []
  for (const [file, labels] of labelsByFile(path)) {
    const edition = await editions(file)
    if (!edition) continue
    const rest = [...walk(edition.sections)].filter(({ title }) => title !== '').map(describe)
    labelled += labels.length
    read += rest.length
    for (const label of labels) {
      const at = rest.indexOf(label)
      if (at < 0) misses.push(`${file} 未读出 ${label}`)
      else {
        rest.splice(at, 1)
        found++
      }
    }
    for (const extra of rest) misses.push(`${file} 多读 ${extra}`)
  }
  print(
    misses,
    `${name}：标注 ${labelled}，读出 ${read}；找到 ${percent(found, labelled)}，不多读 ${percent(found, read)}`,
  )
}

function labelsByFile(path: string): Map<string, string[]> {
  const files = new Map<string, string[]>()
  for (const [file = '', , marker = '', length = ''] of rowsOf(path))
    files.set(file, [...(files.get(file) ?? []), `${marker} ${length}`])
  return files
}

/** A heading as its label writes it: number and length of the title. */
function describe({ marker, title }: Section): string {
  return `${marker} ${title.replaceAll(' ', '').length}`
}
