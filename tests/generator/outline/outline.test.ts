import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../../src/generator/compile'
import type { Section } from '../../../src/report/types'

const folder = 'tests/generator/fixtures/outlines'
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.txt'))
  .map((name) => name.replace('.expected.txt', ''))

/** A section and what is below it, one a line: id, heading and in brackets its paragraphs. */
function draw(section: Section, depth = 0): string[] {
  const count = section.paragraphs.length
  const heading = `${section.marker}${section.title}`
  const line = [section.id, heading, count > 0 ? `[${count}]` : ''].filter(Boolean).join(' ')
  return ['  '.repeat(depth) + line, ...section.children.flatMap((child) => draw(child, depth + 1))]
}

test.each(names)('builds the outline of %s.txt as drawn', async (name) => {
  const { edition, diagnostics } = await compile(readFileSync(`${folder}/${name}.txt`), name)
  const { title, issuer, year, publishedOn, source } = edition.meta
  const drawn = [
    `# ${[title, issuer, year, publishedOn, source].map(String).join(' | ')}`,
    ...edition.sections.flatMap((section) => draw(section)),
    ...diagnostics.map(({ code, line, column }) => `! ${code} ${line}:${column}`).sort(),
  ]
  expect(drawn).toEqual(readFileSync(`${folder}/${name}.expected.txt`, 'utf8').trim().split('\n'))
})
