import fc from 'fast-check'
import { parseDocument, stringify } from 'yaml'
import { bundle } from '../../../src/generator/bundle'
import { editorialSchema, questionsSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { formatDiagnostic } from '../../../src/generator/ground/diagnostics'
import { folderOf } from '../folderOf'
import { type Block, blocksIn } from './blocks'
import { MOU, REPORT } from './mou'

const blocks = blocksIn('tests/generator/editor/slips.txt')
const nameOf = ({ given }: Block) =>
  /^ *(?:drop|questions)\b/mu.test(given) ? 'questions.yaml' : 'editorial.yaml'

/** What is told of an edition whose editor wrote this. */
async function told(name: string, given: string): Promise<string[]> {
  const { remarks } = await bundle(
    folderOf({ [`${MOU}/report.txt`]: REPORT, [`${MOU}/${name}`]: `${given}\n` }),
  )
  return remarks.map(({ diagnostic }) => formatDiagnostic(name, diagnostic))
}

test.each(blocks)('$title', async (block) => {
  expect(await told(nameOf(block), block.given)).toEqual(block.told)
})

const MEND = /^[^:]+:(\d+):.*请改成：(.*)$/u

test('who puts each line as told in place of hers is not told of it again', async () => {
  const mendable = blocks.filter((block) => block.told.some((remark) => MEND.test(remark)))
  expect(mendable.length).toBeGreaterThan(40)
  for (const block of mendable) {
    const lines = block.given.split('\n')
    for (const remark of block.told) {
      const [, line, mended = ''] = MEND.exec(remark) ?? []
      if (line !== undefined) lines[Number(line) - 1] = mended
    }
    const again = await told(nameOf(block), lines.join('\n'))
    expect(again.filter((remark) => block.told.includes(remark))).toEqual([])
    expect(again.filter((remark) => / YAML: /u.test(remark))).toEqual([])
  }
})

test('whatever words are written as YAML writes them are read without a remark', () => {
  const pieces = [
    '一网通办',
    '：',
    ': ',
    ' ',
    '“',
    '”',
    '"',
    "'",
    '#',
    ' #',
    '@',
    '*',
    '[',
    ']',
    '，',
  ]
  const word = fc
    .array(
      fc.constantFrom(
        ...pieces,
        '于 reason：',
        '于 1-1 ',
        '、',
        '- ',
        '{',
        '}',
        '|',
        '93%',
        '1-1',
        '\\',
        '【',
        '】',
      ),
    )
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '')
  // Narrow lines are folded, quoted or not.
  const widths = fc.constantFrom(0, 12, 30)
  const styles = fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const)
  fc.assert(
    fc.property(word, word, styles, widths, (contact, label, defaultStringType, lineWidth) => {
      const editorial = {
        lead: ['1-1-1.p1.f2 于 1-1 一网通办，于 reason：达到【609件】'],
        shortTitles: { '1-1': label },
        labels: { '1-1-1.p1.f2 达到【609件】': label },
        contact,
      }
      const text = stringify(editorial, { lineWidth, defaultStringType })
      // The library itself may fold between a backslash and what it escapes.
      fc.pre(isSound(text))
      expect(readYaml(text, editorialSchema).value).toEqual(editorial)
      const questions = { questions: [question(contact, label)], drop: [] }
      const written = stringify(questions, { lineWidth, defaultStringType })
      fc.pre(isSound(written))
      expect(readYaml(written, questionsSchema).value).toEqual(questions)
    }),
  )
})

const isSound = (text: string): boolean => parseDocument(text).errors.length === 0

function question(stem: string, option: string) {
  return {
    id: 'bao-001',
    type: 'single',
    level: 1,
    stem,
    options: [option, '别的'],
    answer: 'A',
    quote: '全年',
    reason: stem,
  }
}
