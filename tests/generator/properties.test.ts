import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { ask } from '../../src/generator/ask'
import { normaliseCharacters } from '../../src/generator/clean/characters'
import { compile } from '../../src/generator/compile'
import { missingFrom } from '../../src/generator/ground/account'
import { Refusal } from '../../src/generator/ground/diagnostics'
import { rawLine } from '../../src/generator/ground/line'
import { walk } from '../../src/report/outline'
import { idsInTables } from '../../src/report/tableWords'
import type { EditionBundle } from '../../src/report/types'
import { shenyangPath } from './compiled'

/** How many inputs each property is tried on; `npm run prove -- fuzz` looks longer. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 150)

const title = '某市人民政府关于2021年法治政府建设情况的报告'
const piece = fc.constantFrom(
  '全市审结案件1.9万余件',
  '较上年增长52个百分点',
  '占93%',
  '，',
  '、',
  '。',
  '；',
  '（一）',
  '一、',
  '1.',
  '“一网通办”',
  '《条例（草案）》',
  '由46条减少到16条',
  '分别提高6%和7.4%',
  '对18件规章开展评估',
  '建议废止6件',
  '第三位',
  '翻一番',
  '四分之一',
  '3—5名',
  '　　',
  ' ',
  '(',
  ')',
  ',',
  '12·4',
  '２０２１年',
  '全省第一',
  '连续两年',
  '各位代表',
  '附件',
  '工作',
  '的',
  '等',
  '万',
  '百分之',
  '—',
  '\t',
  '<!--',
  '&nbsp;',
)
const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
const report = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => `${title}\n一、主要工作\n${lines.join('\n')}\n二、下步打算\n全市继续依法办事。`)

async function compiled(text: string): Promise<EditionBundle | undefined> {
  try {
    return (await compile(Buffer.from(text), 'x')).edition
  } catch (fault) {
    if (fault instanceof Refusal) return undefined
    throw fault
  }
}

const letters = (text: string): string => rawNormal(text).replaceAll(/[\p{P}\p{S}\s]/gu, '')
const rawNormal = (text: string): string =>
  text
    .split('\n')
    .map((one) => normaliseCharacters(rawLine(one, 1)).text)
    .join('')

function shown({ sections }: EditionBundle): string {
  return [...walk(sections)]
    .flatMap((section) => [
      section.marker,
      section.title,
      ...section.paragraphs.map(({ text }) => text),
    ])
    .join('')
}

test('keeps the letters of any report, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (text) => {
      const edition = await compiled(text)
      if (!edition) return
      const body = text
        .split('\n')
        .slice(1)
        .join('\n')
        .replaceAll(/<!--[\s\S]*?-->|&nbsp;/gu, '')
      expect(letters(shown(edition))).toBe(letters(body))
    }),
    { numRuns },
  )
})

test('knows of each letter whether it is shown, furniture or left out', async () => {
  const furniture = fc.constantFrom(
    '首页 > 政务公开 > 报告',
    '发布时间：2022-02-15 来源：市司法局',
    '【字体：大 中 小】',
    '浏览次数：328',
    '- 3 -',
    '12',
    '目　录',
    '一、主要工作………………1',
    '现将有关情况报告如下，请予审议。以下为全文。',
    title,
    '| 年度 | 收案 |',
    '| 2021 | 1100 |',
    '<!-- 编者注 -->',
  )
  const page = fc
    .tuple(fc.array(furniture, { maxLength: 4 }), report, fc.array(furniture, { maxLength: 4 }))
    .map(([above, body, below]) => [...above, body, ...below].join('\n'))
  await fc.assert(
    fc.asyncProperty(page, async (text) => {
      const compiled = await compile(Buffer.from(text), 'x').catch((fault) => {
        if (fault instanceof Refusal) return undefined
        throw fault
      })
      if (!compiled) return
      const { account, diagnostics } = compiled
      expect(missingFrom(account)).toBe(0)
      for (const { diagnostic } of account.leftOut) expect(diagnostics).toContain(diagnostic)
    }),
    { numRuns },
  )
})

test('cuts each figure out of its paragraph, in order, with an id of its own', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (text) => {
      const edition = await compiled(text)
      if (!edition) return
      const paragraphs = new Map(
        [...walk(edition.sections)].flatMap((section) =>
          section.paragraphs.map(({ id, text: own }) => [id, own]),
        ),
      )
      const cells = idsInTables(edition)
      let last = { paragraphId: '', end: 0 }
      for (const figure of edition.figures) {
        expect(paragraphs.get(figure.paragraphId)?.slice(figure.start, figure.end)).toBe(
          figure.text,
        )
        if (figure.paragraphId === last.paragraphId)
          expect(figure.start).toBeGreaterThanOrEqual(last.end)
        if (!cells.has(figure.paragraphId))
          expect(figure.label).toMatch(/^(?:|[^，。；！？]{2,24})$/u)
        last = figure
      }
      const ids = [
        ...edition.figures.map(({ id }) => id),
        ...[...walk(edition.sections)].flatMap((section) => [
          section.id,
          ...section.paragraphs.map(({ id }) => id),
        ]),
      ]
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns },
  )
})

test('asks only what it can answer', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (text) => {
      const edition = await compiled(text)
      for (const { options, answer } of edition ? ask(edition) : []) {
        expect(new Set(options).size).toBe(options.length)
        expect(answer.every((index) => options[index] !== undefined)).toBe(true)
      }
    }),
    { numRuns },
  )
})

test('compiles or refuses any bytes and any string, and never throws anything else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
      ),
      async (bytes) => {
        await compile(bytes, 'x').catch((fault: unknown) => expect(fault).toBeInstanceOf(Refusal))
      },
    ),
    { numRuns },
  )
})

test('normalises characters once and for all', () => {
  fc.assert(
    fc.property(fc.oneof(line, fc.string({ unit: 'binary' })), (text) => {
      const once = normaliseCharacters(rawLine(text, 1))
      expect(normaliseCharacters(once).text).toBe(once.text)
      expect(once.columns).toHaveLength(once.text.length)
    }),
    { numRuns: numRuns * 4 },
  )
})

test('changes no id elsewhere when a paragraph is added to one section', async () => {
  const source = readFileSync(shenyangPath, 'utf8')
  const marker = '  19.有序推进'
  const before = await compiled(source)
  const after = await compiled(
    source.replace(marker, `  另有一段新写的话，说的是3件事。\n\n${marker}`),
  )
  const places = (edition: EditionBundle | undefined): string[] =>
    (edition?.figures ?? []).map(({ id, text }) => `${id} ${text}`)
  expect(places(after)).toEqual(expect.arrayContaining(places(before)))
  expect(places(after)).toHaveLength(places(before).length + 1)
})
