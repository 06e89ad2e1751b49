import { ask } from '../../../src/generator/ask'
import { compile } from '../../../src/generator/compile'
import { draftEditorial } from '../../../src/generator/review/draft'
import { strongest } from '../../../src/report/compare'
import type { EditionBundle } from '../../../src/report/types'
import { reportOf } from '../compiled'

async function editionWith(table: string): Promise<EditionBundle> {
  return (await compile(reportOf(`各项工作稳步推进。\n${table.trim()}`), 'test')).edition
}

async function pageWith(body: string): Promise<EditionBundle> {
  const title = '某市人民政府关于2023年法治政府建设情况的报告'
  const filler = `<p>${'依法行政能力和水平稳步提升。'.repeat(20)}</p>`
  const page = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>一、主要工作</p><p>各项工作稳步推进。</p>${body}${filler}`
  return (await compile(Buffer.from(page), 'test')).edition
}

/** A figure on one line: `text | value unit kind | label`. */
function rows({ figures }: EditionBundle): string[] {
  return figures.map(
    ({ text, value, unit, kind, label }) => `${text} | ${value}${unit} ${kind} | ${label}`,
  )
}

const DRAWN: [behaviour: string, table: string, figures: string[]][] = [
  [
    'a figure is named by its row and column, and takes the unit in the brackets of its head',
    `
| 年度 | 复议收案（件） | 罚没款（万元） | 按时办结率（%） |
| 2022 | 1,275 | 286 | 98.1 |
| 2023 | 1140 | 301.5 | 97 |`,
    [
      '1,275 | 1275件 count | 2022年度复议收案（件）',
      '286 | 2860000元 money | 2022年度罚没款（万元）',
      '98.1 | 98.1% percent | 2022年度按时办结率（%）',
      '1140 | 1140件 count | 2023年度复议收案（件）',
      '301.5 | 3015000元 money | 2023年度罚没款（万元）',
      '97 | 97% percent | 2023年度按时办结率（%）',
    ],
  ],
  [
    'a unit printed in the cell goes before that of its head, and a sign belongs to the value',
    `
| 指标 | 收案（件） | 同比增幅 |
| 行政复议 | 1.9万 | -3.2% |
| 行政应诉 | 86人次 | +12.5% |`,
    [
      '1.9万 | 19000件 count | 行政复议收案（件）',
      '-3.2% | -3.2% percent | 行政复议同比增幅',
      '86人次 | 86人次 count | 行政应诉收案',
      '+12.5% | 12.5% percent | 行政应诉同比增幅',
    ],
  ],
  [
    'without a unit anywhere a number is a plain count',
    `
| 类别 | 收案 |
| 行政复议 | 1140 |
| 行政应诉 | 0 |`,
    ['1140 | 1140 count | 行政复议收案', '0 | 0 count | 行政应诉收案'],
  ],
  [
    'the unit printed above a table holds for all of it',
    `
单位：万元
| 部门 | 罚款 |
| 甲局 | 12.5 |
| 乙局 | 8 |`,
    ['12.5 | 125000元 money | 甲局罚款（万元）', '8 | 80000元 money | 乙局罚款（万元）'],
  ],
  [
    'a column of units gives each row its own',
    `
| 指标 | 计量单位 | 本年 |
| 罚没款 | 万元 | 286 |
| 行政处罚 | 件 | 45 |`,
    ['286 | 2860000元 money | 本年罚没款（万元）', '45 | 45件 count | 本年行政处罚（件）'],
  ],
  [
    'ordinals and years count nothing; a row with a number for its head is named by its next cell',
    `
| 序号 | 事项 | 年份 | 数量（件） |
| 1 | 行政复议 | 2022 | 320 |
| 2 | 行政应诉 | 2023 | 45 |`,
    ['320 | 320件 count | 行政复议数量（件）', '45 | 45件 count | 行政应诉数量（件）'],
  ],
  [
    'a time comes first, and what two heads both say is said once',
    `
| 项目 | 2022年 | 行政复议受理（件） |
| 行政复议 | 320件 | 410 |
| 行政应诉 | 45件 | 2023 |`,
    [
      '320件 | 320件 count | 2022年行政复议',
      '410 | 410件 count | 行政复议受理（件）',
      '45件 | 45件 count | 2022年行政应诉',
      '2023 | 2023件 count | 行政应诉行政复议受理（件）',
    ],
  ],
  [
    'a head too long to be told whole gives way to that of the column',
    `
| 部门 | 年度行政执法检查次数（次） |
| 市场监督管理综合行政执法支队第一大队 | 320 |
| 交通运输综合行政执法支队第二大队 | 45 |`,
    [
      '320 | 320次 count | 年度行政执法检查次数（次）',
      '45 | 45次 count | 年度行政执法检查次数（次）',
    ],
  ],
  [
    'sentences in a cell name their figures themselves',
    `
| 问题 | 整改措施 |
| 执法不规范 | 开展专项检查12次，培训执法人员320人次。 |
| 力量薄弱 | 新增司法所3个。 |`,
    [
      '12次 | 12次 count | 开展专项检查',
      '320人次 | 320人次 count | 培训执法人员',
      '3个 | 3个 count | 新增司法所',
    ],
  ],
  [
    'a unit of many that is not known keeps its numbers dark, since what they come to is not known',
    `
| 类别 | 缩微档案（万幅次） | 案件、罚款（件、万元） |
| 民生 | 12 | 320 |
| 商事 | 8 | 45 |`,
    [],
  ],
  [
    'telephones and codes are no figures',
    `
| 单位 | 电话 | 信用代码 | 邮编 |
| 甲局 | 88881234 | 912101000001 | 110000 |
| 乙局 | 88885678 | 912101000002 | 110001 |`,
    [],
  ],
]

test.each(DRAWN)('%s', async (_, table, expected) => {
  expect(rows(await editionWith(table))).toEqual(expected)
})

const MARKED: [behaviour: string, table: string, figures: string[]][] = [
  [
    'heads of two levels are told together',
    `<table><tr><td rowspan="2">年度</td><td colspan="2">行政复议（件）</td><td colspan="2">行政应诉</td></tr>
<tr><td>受理</td><td>审结</td><td>收案（件）</td><td>败诉率（%）</td></tr>
<tr><td>2022</td><td>320</td><td>300</td><td>45</td><td>4.4</td></tr>
<tr><td>2023</td><td>420</td><td>400</td><td>55</td><td>3.6</td></tr></table>`,
    [
      '320 | 320件 count | 2022年度行政复议受理（件）',
      '300 | 300件 count | 2022年度行政复议审结（件）',
      '45 | 45件 count | 2022年度行政应诉收案（件）',
      '4.4 | 4.4% percent | 2022年度行政应诉败诉率（%）',
      '420 | 420件 count | 2023年度行政复议受理（件）',
      '400 | 400件 count | 2023年度行政复议审结（件）',
      '55 | 55件 count | 2023年度行政应诉收案（件）',
      '3.6 | 3.6% percent | 2023年度行政应诉败诉率（%）',
    ],
  ],
  [
    'a title across the table names no figure, one over a group of rows does',
    `<table><tr><td colspan="2">2023年办案情况统计表（单位：件）</td></tr>
<tr><td>项目</td><td>数量</td></tr>
<tr><td colspan="2">行政复议</td></tr><tr><td>受理</td><td>320</td></tr><tr><td>审结</td><td>300</td></tr>
<tr><td colspan="2">行政应诉</td></tr><tr><td>受理</td><td>45</td></tr></table>`,
    [
      '320 | 320件 count | 行政复议受理数量（件）',
      '300 | 300件 count | 行政复议审结数量（件）',
      '45 | 45件 count | 行政应诉受理数量（件）',
    ],
  ],
  [
    'a caption gives its unit, and heads that the page marks up need no guess',
    `<table><caption>表1　罚没情况（单位：万元）</caption><tr><th>区县</th><th>罚没款</th></tr>
<tr><th>东区</th><td>320</td></tr><tr><th>西区</th><td>120.5</td></tr></table>`,
    ['320 | 3200000元 money | 东区罚没款（万元）', '120.5 | 1205000元 money | 西区罚没款（万元）'],
  ],
]

test.each(MARKED)('%s', async (_, table, expected) => {
  expect(rows(await pageWith(table))).toEqual(expected)
})

test('every figure of a table is what its paragraph prints', async () => {
  for (const [, table] of DRAWN) {
    const { sections, figures } = await editionWith(table)
    const paragraphs = sections.flatMap((section) => section.paragraphs)
    for (const { paragraphId, start, end, text, label } of figures) {
      const printed = paragraphs.find(({ id }) => id === paragraphId)?.text ?? ''
      expect(printed.slice(start, end)).toBe(text)
      expect(label.length).toBeLessThanOrEqual(24)
      expect(label).not.toMatch(/\|/u)
    }
  }
})

test('no question, draft or card is made from what stands in a table', async () => {
  const edition = await editionWith(`
| 类别 | 复议案件按时办结率 | 复议案件收案数量 |
| 行政复议 | 98.1% | 1140件 |
| 行政应诉 | 91.7% | 1275件 |`)
  expect(edition.figures).toHaveLength(4)
  expect(ask(edition)).toEqual([])
  expect(draftEditorial(edition, undefined)).toContain('\nlead:\n\n')
  expect(strongest(edition, edition.figures)).toBeUndefined()
  const [chosen] = edition.figures
  const led = { ...edition, editorial: { ...edition.editorial, lead: [chosen?.id ?? ''] } }
  expect(strongest(led, led.figures)).toBe(chosen)
})
