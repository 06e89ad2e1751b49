/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { ReportTable } from '../../src/components/ReportTable'
import { BodySize } from '../../src/components/Screen/textSize'
import { notesOf } from '../../src/report/notes'
import { findSection } from '../../src/report/outline'
import type { Section } from '../../src/report/types'
import { left, over, tabled, withTables } from '../support/tables'

const section = (id: string) => findSection(withTables, id)!

const show = (
  shown: Section,
  { width = 390, body = 17 as 17 | 30, words = [] as string[] } = {},
) => {
  Object.assign(window, { innerWidth: width })
  return render(
    <BodySize.Provider value={body}>
      <ReportTable
        edition={withTables.id}
        section={shown}
        table={shown.tables![0]!}
        figures={withTables.figures}
        notes={notesOf(withTables, shown.id)}
        words={words}
      />
    </BodySize.Provider>,
  ).container
}

/** A text as it is seen: what keeps a mark at its word is not. */
const seen = ({ textContent }: Element) => textContent?.replaceAll('\u2060', '')

/** Each row's or record's texts, in the order in which they stand. */
const told = (container: HTMLElement) =>
  [...container.querySelectorAll('.report-table__record, .report-table__row')].map((row) =>
    [...row.querySelectorAll('.figure-text, .report-table__said')].map(seen).join('｜'),
  )

test('where its columns have room a table stands side by side, each cell known by its heads', () => {
  const container = show(section('1-1'))
  expect(screen.getAllByRole('columnheader').map(seen)).toEqual(['项目', '2021年注1', '2020年'])
  expect(screen.getAllByRole('rowheader')).toHaveLength(3)
  expect(told(container)[1]).toBe('行政复议案件注②｜8912件｜7300件')
  const widths = [...container.querySelectorAll('.report-table__row')].map((row) =>
    [...row.querySelectorAll<HTMLElement>('.report-table__cell')].map(({ style }) => style.width),
  )
  expect(new Set(widths.map(String)).size).toBe(1)
})

test.each([
  ['the screen is narrow', { width: 320 }],
  ['text is large', { body: 30 as const }],
])('row by row with the heads beside each cell where %s', (_, look) => {
  expect(told(show(section('1-1'), look))).toEqual([
    '项目｜行政复议案件注②｜2021年注1｜8912件｜2020年｜7300件',
    '项目｜行政应诉案件｜2021年注1｜1204件｜2020年｜1516件',
    '项目｜人民调解纠纷｜2021年注1｜3.4万件｜2020年｜此格为空',
  ])
})

test('a window that is turned shows the table as it has room', () => {
  show(section('1-1'), { width: 320 })
  expect(screen.queryByRole('table')).toBeNull()
  Object.assign(window, { innerWidth: 720 })
  act(() => {
    window.dispatchEvent(new Event('resize'))
  })
  expect(screen.getByRole('table')).toBeTruthy()
})

test.each<[string, Section, string[]]>([
  [
    'without column heads: each value with its row’s',
    section('1-2'),
    [
      '行政复议机构｜13个',
      '公共法律服务热线｜12348',
      '服务时间｜全年每天24小时，提供“一网通办”查询',
    ],
  ],
  [
    'with a cell that several rows share: told once, and said to be shared',
    tabled('9-1', [
      [over('事项'), over('单位'), over('期限')],
      [left('甲'), { text: '司法局', rowSpan: 2 }, '6月底'],
      [left('乙'), '7月底'],
    ]),
    ['事项｜甲｜单位｜司法局｜期限｜6月底', '事项｜乙｜单位｜与上一行共用一格｜期限｜7月底'],
  ],
  [
    'with a head over several rows: told with each',
    tabled('9-1', [
      [over('任务'), over('事项'), over('期限')],
      [left('营商', 2), left('证照'), '6月底'],
      [left('证明'), '7月底'],
    ]),
    ['任务｜营商｜事项｜证照｜期限｜6月底', '任务｜营商｜事项｜证明｜期限｜7月底'],
  ],
  [
    'with titles over groups of rows: each above its rows',
    tabled('9-1', [
      [over('单位'), over('件数')],
      [over('市级部门', 2)],
      [left('司法局'), '5件'],
      [over('区县', 2)],
      [left('和平区'), '7件'],
    ]),
    ['市级部门', '单位｜司法局｜件数｜5件', '区县', '单位｜和平区｜件数｜7件'],
  ],
  [
    'with heads over nothing: told all the same',
    tabled('9-1', [[over('项目'), over('件数')]]),
    ['项目｜件数'],
  ],
  [
    'with a cell that takes all columns: told by itself',
    tabled('9-1', [
      [over('项目'), over('件数')],
      [left('复议'), '5件'],
      [{ text: '注：全市。', columnSpan: 2 }],
    ]),
    ['项目｜复议｜件数｜5件', '注：全市。'],
  ],
])('a table %s', (_, shown, expected) => {
  expect(told(show(shown, { width: 120 }))).toEqual(expected)
})

test.each([{ width: 320 }, { width: 720 }])(
  'no paragraph of a table is lost at $width px',
  (look) => {
    for (const id of ['1-1', '1-2', '1-3']) {
      const plain = show(section(id), look).textContent?.replace(/\u2060注[1②]/gu, '')
      const inTable = section(id).paragraphs.filter(({ id }) => !/p(0|99)$/.test(id))
      for (const { text } of inTable) expect(plain).toContain(text)
    }
  },
)

test.each([{ width: 320 }, { width: 720 }])(
  'figures in cells are lit and lead to their meaning at $width px',
  (look) => {
    const container = show(section('1-1'), { ...look, words: ['7300'] })
    expect(screen.getByRole('link', { name: '1516件' }).title).toBe('行政应诉案件')
    expect(container.querySelector('.figure-text__hit')?.textContent).toBe('7300件')
  },
)

test.each([{ width: 320 }, { width: 720 }])(
  'a note opens below the row that bears its mark, and closes again, at $width px',
  (look) => {
    const container = show(section('1-1'), look)
    fireEvent.click(screen.getByRole('button', { name: '注释②' }))
    const row = container.querySelector('.notes--some')?.closest('[role=row], [role=listitem]')
    expect(row?.textContent).toContain('行政复议案件')
    expect(row?.textContent).toContain('原文注释②直接纠正')
    fireEvent.click(screen.getByRole('button', { name: '收起注释②' }))
    expect(container.textContent).not.toContain('原文注释')
  },
)
