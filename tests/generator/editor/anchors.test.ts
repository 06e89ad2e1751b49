import { readFileSync } from 'node:fs'
import { compile } from '../../../src/generator/compile'
import { anchored } from '../../../src/generator/editor/anchored'
import { anchorOf, follow, readAnchor } from '../../../src/generator/editor/anchors'
import { editorialFaults, withEditorial } from '../../../src/generator/editor/editorial'
import { editorialSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { Refusal } from '../../../src/generator/ground/diagnostics'
import { draftEditorial } from '../../../src/generator/review/draft'
import type { EditionBundle } from '../../../src/report/types'
import { shenyang, shenyangPath } from '../compiled'

const MEDIATION = '各级人民调解组织调处纠纷件数上升，调解成功率99%，涉及金额超1.2亿元。'
const RULES = '全年制定规章3件，修改规章2件，废止规章3件。'

/** A report of two items with these paragraphs. */
async function report(one: string[], two = ['全面落实各项任务。']): Promise<EditionBundle> {
  const filler = '依法行政能力和水平稳步提升。'.repeat(20)
  const title = '某市人民政府关于某年法治政府建设情况的报告'
  const lines = [title, '', '一、化解纠纷', ...one, '二、制度建设', ...two, filler]
  return (await compile(Buffer.from(lines.join('\n')), 'mou-2030')).edition
}

/** Remarks as `severity code line: message`. */
function remarks(text: string, edition: EditionBundle): string[] {
  return editorialFaults(readYaml(text, editorialSchema), edition).map(
    ({ severity, code, line, message }) => `${severity} ${code} ${line}: ${message}`,
  )
}

/** What the editor says of which figure: `printed text: words`, and the leads as printed. */
function applied(text: string, edition: EditionBundle) {
  const { value } = readYaml(text, editorialSchema)
  const { figures, editorial } = withEditorial(edition, value)
  const labels = figures
    .filter((figure, at) => figure.label !== edition.figures[at]?.label)
    .map((figure) => `${figure.text}: ${figure.label}`)
  const lead = editorial.lead.map((id) => figures.find((figure) => figure.id === id)?.text)
  return { lead, labels }
}

const edited = `lead:
  - 1.p1.f1 调解成功率【99%】
labels:
  1.p1.f1 调解成功率【99%】: 人民调解的成功率
  1.p1.f2 涉及金额【超1.2亿元】: 人民调解涉及的钱
`
const asEdited = {
  lead: ['99%'],
  labels: ['99%: 人民调解的成功率', '超1.2亿元: 人民调解涉及的钱'],
}

test('an edit stands where the report prints its words, and nothing is remarked', async () => {
  const edition = await report([MEDIATION])
  expect(remarks(edited, edition)).toEqual([])
  expect(applied(edited, edition)).toEqual(asEdited)
})

test.each([
  [
    'a count comes before them in the paragraph',
    [MEDIATION.replace('件数上升', '34190件')],
    '1.p1.f2 ',
  ],
  ['their paragraph comes later in the section', ['新设窗口23个。', MEDIATION], '1.p2.f1 '],
  [
    'their number runs short, and another figure has taken it',
    ['新设窗口23个，办事点7处。', MEDIATION],
    '1.p2.f1 ',
  ],
])('edits follow their figures when %s, with a note each', async (_, paragraphs, now) => {
  const edition = await report(paragraphs)
  expect(applied(edited, edition)).toEqual(asEdited)
  const notes = remarks(edited, edition)
  expect(notes.map((note) => note.split(':')[0])).toEqual([
    'warning MOVED 2',
    'warning MOVED 4',
    'warning MOVED 5',
  ])
  expect(notes[0]).toContain('1.p1.f1 调解成功率【99%】')
  expect(notes[0]).toContain(now)
})

test('an edit whose number is printed in other words is an error: it may be of another matter', async () => {
  const edition = await report([MEDIATION.replace('调解成功率', '群众满意率达')])
  const faults = remarks(edited, edition)
  expect(faults[0]).toMatch(
    /^error ANCHOR 2: .*调解成功率【99%】.*前面的文字却不同.*群众满意率达【99%】/u,
  )
  expect(applied(edited, edition).labels).not.toContain('99%: 人民调解的成功率')
})

test('an edit whose number has changed is an error that names the old and the new', async () => {
  const faults = remarks(edited, await report([MEDIATION.replace('99%', '98.7%')]))
  expect(faults).toHaveLength(2)
  expect(faults[0]).toMatch(/^error ANCHOR 2: .*1\.p1\.f1 调解成功率【99%】.*【98\.7%】/u)
  expect(faults[1]).toMatch(/^error ANCHOR 4: /u)
})

test('an edit whose figure went to another section is an error that says where it is', async () => {
  const faults = remarks(edited, await report(['全市化解矛盾纠纷。'], [MEDIATION]))
  expect(faults[0]).toMatch(
    /^error ANCHOR 2: .*编号 1\.p1\.f1 现在没有数据.*2\.p1\.f1 调解成功率【99%】/u,
  )
})

test('of two equal texts in a section the words before tell which is meant', async () => {
  const text = `labels:\n  1.p1.f3 废止规章【3件】: 废止的规章\n`
  expect(applied(text, await report([RULES])).labels).toEqual(['3件: 废止的规章'])
  const moved = await report([`废止文件3件。${RULES}`])
  const [note, ...more] = remarks(text, moved)
  expect(note).toMatch(/^warning MOVED 2: .*1\.p1\.f4 废止规章【3件】/u)
  expect(more).toEqual([])
})

test('an equal text that slides onto an edit’s number is not taken for its own', async () => {
  const text = `labels:\n  1.p1.f2 修改规章【2件】: 修改的规章\n`
  const edition = await report(['全年制定规章3件，制定文件2件，修改规章2件。'])
  expect(applied(text, edition).labels).toEqual(['2件: 修改的规章'])
  expect(remarks(text, edition)[0]).toMatch(/^warning MOVED 2: .*1\.p1\.f3 修改规章【2件】/u)
  const changed = await report(['全年制定规章3件，制定文件2件，修改规章5件。'])
  expect(remarks(text, changed)).toEqual([
    expect.stringMatching(
      /^error ANCHOR 2: .*同样的文字后面印的是“5件”.*1\.p1\.f3 修改规章【5件】/u,
    ),
  ])
})

test('a text without words before it must be the only one of its section', async () => {
  const edition = await report([RULES])
  expect(remarks('lead: [1.p1.f2 2件]\n', edition)).toEqual([])
  expect(applied('lead: [1.p1.f2 2件]\n', edition).lead).toEqual(['2件'])
  const [fault] = remarks('lead: [1.p1.f1 3件]\n', edition)
  expect(fault).toMatch(/^error ANCHOR 1: .*有2处/u)
  expect(fault).toContain('1.p1.f1 全年制定规章【3件】')
  expect(fault).toContain('1.p1.f3 废止规章【3件】')
})

test('spaces and the width of characters make no other text', async () => {
  const edition = await report([MEDIATION])
  expect(remarks('lead:\n  - "1.p1.f1  调解 成功率【 ９９％ 】"\n', edition)).toEqual([])
})

test('one number is not found in the end of another', async () => {
  const edition = await report(['全年制定规章13件。'])
  expect(remarks('lead: [1.p1.f1 3件]\n', edition)[0]).toMatch(/^error ANCHOR 1: /u)
})

test('two entries that come to one figure are an error at the second', async () => {
  const edition = await report([MEDIATION.replace('件数上升', '34190件')])
  const text = 'labels:\n  1.p1.f2 99%: 甲\n  1.p1.f1 调解成功率【99%】: 乙\n'
  expect(remarks(text, edition).filter((remark) => remark.startsWith('error'))).toEqual([
    expect.stringMatching(/^error TWICE 3: .*1\.p1\.f2/u),
  ])
})

test('ids alone are still read, and the editor is told once what to run', async () => {
  const edition = await report([MEDIATION])
  const text = 'lead:\n  - 1.p1.f1\nlabels:\n  1.p1.f1: 人民调解的成功率\n'
  expect(applied(text, edition)).toEqual({ lead: ['99%'], labels: ['99%: 人民调解的成功率'] })
  expect(remarks(text, edition)).toEqual([
    expect.stringMatching(/^warning UNANCHORED 2: .*2条.*--anchor mou-2030/u),
  ])
})

test('ids in a file are anchored in their places, and all else stays as it was', async () => {
  const edition = await report([MEDIATION])
  const text = `# 首页\r
lead:   [ 1.p1.f1, "1.p1.f2" ]  # 先后\r
\r
labels:\r
    1.p1.f1:  '人民调解: 成功率' # 改过\r
`
  const once = anchored(text, edition)
  expect(once.text).toBe(`# 首页\r
lead:   [ 1.p1.f1 调解成功率【99%】, 1.p1.f2 涉及金额【超1.2亿元】 ]  # 先后\r
\r
labels:\r
    1.p1.f1 调解成功率【99%】:  '人民调解: 成功率' # 改过\r
`)
  expect(once.changes).toHaveLength(3)
  expect(anchored(once.text, edition)).toEqual({ text: once.text, changes: [] })
})

test('what has moved is anchored where it is now', async () => {
  const edition = await report(['新设窗口23个。', MEDIATION])
  expect(anchored(edited, edition).text).toBe(edited.replaceAll('1.p1.', '1.p2.'))
})

test('words that YAML would take for its own are quoted', async () => {
  const edition = await report(['落实“a: b” #1、[甲]、{乙}制度3件。'])
  const { text } = anchored('lead:\n  - 1.p1.f1\nlabels: { 1.p1.f1: 制度 }\n', edition)
  expect(remarks(text, edition)).toEqual([])
  expect(applied(text, edition)).toEqual({ lead: ['3件'], labels: ['3件: 制度'] })
})

test.each([
  ['a figure that is not there', 'lead: [1.p9.f1]\n', 'FIGURE'],
  ['a text that is not there', 'lead: [1.p1.f1 98%]\n', 'ANCHOR'],
  ['another fault', 'leads: []\n', 'SCHEMA'],
])('a file with %s is not anchored', async (_, text, code) => {
  const edition = await report([MEDIATION])
  expect(() => anchored(text, edition)).toThrow(Refusal)
  try {
    anchored(text, edition)
  } catch (fault) {
    expect((fault as Refusal).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  }
})

test('every figure of a section gets an anchor that leads back to it, equal cells too', async () => {
  const table = '| 年度 | 收案 | 结案 |\n| 2021 | 3 | 3 |\n| 2022 | 3 | 4 |'
  const edition = await report([RULES, '3件。', ...table.split('\n')])
  expect(edition.figures.length).toBeGreaterThanOrEqual(7)
  for (const figure of edition.figures) {
    const anchor = anchorOf(edition, figure)
    const text = `lead:\n  - ${anchor}\nlabels:\n  ${anchor}: 说明\n`
    expect(remarks(text, edition)).toEqual([])
    expect(withEditorial(edition, readYaml(text, editorialSchema).value).editorial.lead).toEqual([
      figure.id,
    ])
  }
})

test('whatever is put in before them, no figure’s entry leads to another', async () => {
  const before = await shenyang()
  const words = readFileSync(shenyangPath, 'utf8').replaceAll('，', '，另有办理7391件，')
  const after = (await compile(Buffer.from(words), 'shenyang-2021')).edition
  const old = after.figures.filter(({ text }) => text !== '7391件')
  expect(old.map(({ text }) => text)).toEqual(before.figures.map(({ text }) => text))
  for (const [at, figure] of before.figures.entries()) {
    const { figure: now } = follow(after, readAnchor(anchorOf(before, figure)))
    expect(now?.id).toBe(old[at]?.id)
  }
})

test.each(['调解成功率99%', '调解成功率【99%】左右'])(
  'an entry written as %s is an error that shows how to write it',
  async (words) => {
    const [fault] = remarks(`lead:\n  - 1.p1.f1 ${words}\n`, await report([MEDIATION]))
    expect(fault).toMatch(/^error ANCHOR 2: .*：1\.p1\.f1 调解成功率【99%】。$/u)
  },
)

test('a draft is anchored', async () => {
  const edition = await report([MEDIATION])
  const draft = draftEditorial(edition, undefined)
  expect(draft).toContain('  - 1.p1.f1 调解成功率【99%】')
  expect(remarks(draft, edition)).toEqual([])
})
