/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { noteShown } from '../../src/pages/library'
import ShelfPage from '../../src/pages/shelf'
import { Issuers } from '../../src/pages/shelf/Issuers'
import { takeData } from '../../src/platform/data'
import type { Shelf, ShelfEdition } from '../../src/report/types'
import { router } from '../support/taro'

jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

const of = (id: string, year: number, rest: Partial<ShelfEdition> = {}): ShelfEdition => ({
  id,
  name: `${year}年`,
  title: `${id}的报告`,
  year,
  publishedOn: null,
  ...rest,
})

const shenyang = {
  issuer: '沈阳市人民政府',
  editions: [of('shenyang-2021', 2021), of('shenyang-2020', 2020)],
}
const qinghe = {
  issuer: '青禾市人民政府',
  editions: [
    of('qinghe-2021', 2021),
    of('qinghe-2020', 2020, { name: '青禾市2020年报告（更正）', publishedOn: '2021-06-01' }),
    of('qinghe-2020-1', 2020, { name: '青禾市2020年报告', publishedOn: '2021-02-01' }),
  ],
}
const few: Shelf = [shenyang, qinghe]

/** As many editions as nobody looks through unfolded. */
const many: Shelf = [
  ...few,
  ...Array.from({ length: 3 }, (_, at) => ({
    issuer: `某${at}县人民政府`,
    editions: Array.from({ length: 10 }, (_, back) => of(`mou${at}-${2021 - back}`, 2021 - back)),
  })),
]

const opened: string[] = []

function show(shelf: Shelf, read: string) {
  opened.length = 0
  return render(<Issuers shelf={shelf} read={read} onOpen={(id) => opened.push(id)} />)
}

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
const links = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

test('every issuer stands over its years, the reader’s own first, newest and read one marked in words', () => {
  show(few, 'qinghe-2021')
  expect(headings()).toEqual(['青禾市人民政府', '沈阳市人民政府'])
  expect(links()).toEqual([
    '2021年✓ 正在看',
    '青禾市2020年报告（更正）2021年6月1日发布',
    '青禾市2020年报告2021年2月1日发布',
    '2021年（最新）',
    '2020年',
  ])
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('2021年✓ 正在看')
})

test('a year leads to that edition’s home, and says which was opened', () => {
  show(few, 'shenyang-2021')
  const older = screen.getByRole('link', { name: '2020年' })
  expect(older.getAttribute('href')).toBe('shenyang-2020/')
  fireEvent.click(older)
  expect(opened).toEqual(['shenyang-2020'])
})

test('of many only the reader’s own are open; the others unfold by a tap, each by itself', () => {
  show(many, 'mou1-2015')
  expect(headings()[0]).toBe('某1县人民政府')
  expect(links()).toHaveLength(10)
  fireEvent.click(screen.getByRole('button', { name: '展开青禾市人民政府，3份，2020年至2021年' }))
  expect(links()).toHaveLength(13)
  fireEvent.click(screen.getByRole('button', { name: /^收起青禾市/ }))
  expect(links()).toHaveLength(10)
})

test('reports that name no issuer stand together and are told by their titles', () => {
  const nobodys = { editions: [of('some', 2020, { name: '2020年报告' })] }
  show([shenyang, nobodys], 'shenyang-2021')
  expect(headings()[1]).toBe('没有写明发文机关的')
  expect(within(document.body).getByRole('link', { name: '2020年报告' })).toBeTruthy()
})

test('shown again at its old address it marks the report that was read since', async () => {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
  window.innerWidth = 390
  jest.mocked(takeData).mockResolvedValue(few)
  router.params = { e: 'shenyang-2021' }
  const { unmount } = render(<ShelfPage />)
  await act(async () => undefined)
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('2021年（最新）✓ 正在看')
  unmount()
  noteShown('shenyang-2020')
  render(<ShelfPage />)
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('2020年✓ 正在看')
})
