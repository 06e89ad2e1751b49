/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react'
import { Page, usePage } from '../../src/pages/Page'
import { useSettings } from '../../src/reader/settings'
import { checksum } from '../../src/report/checksum'
import { edition } from '../support/edition'
import { router, titles } from '../support/taro'

const older = { ...edition, id: 'moushi-2020', meta: { ...edition.meta, title: '上一年的报告' } }
const editions = [edition, older]

/** A page on a section of a report: the least that a page can be. */
function SectionPage() {
  const { query, edition } = usePage(editions)
  const section = edition?.sections.find(({ id }) => id === query.s)
  return (
    <Page what="这一节" title={section?.title}>
      {section && `${edition?.meta.title}：${section.title}`}
    </Page>
  )
}

/** What a reader sees who opens the page at an address. */
function open(params: Record<string, string>): string {
  router.params = params
  return render(<SectionPage />).container.textContent
}

beforeAll(() => {
  // As wide as a phone: a wide window has the ways at its side as well.
  window.innerWidth = 390
  // jsdom has no media queries; the system is light here.
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
})

beforeEach(() => {
  titles.length = 0
})

test('a page shows what its address asks for, and names the window by it', () => {
  expect(open({ e: 'moushi-2020', s: '1' })).toBe('上一年的报告：主要工作')
  expect(titles).toEqual(['主要工作'])
})

test('where its address asks for what is not there, a page says so and leaves the window its name', () => {
  expect(open({ s: 'none' })).toContain('没有找到这一节')
  expect(screen.getByRole('link', { name: '回到报告首页' })).toBeTruthy()
  expect(titles).toEqual([])
})

test('an address that names no edition opens the reader’s choice, else the newest', () => {
  expect(open({ s: '1' })).toContain(edition.meta.title)
  act(() => useSettings.getState().choose({ edition: 'moushi-2020' }))
  expect(open({ s: '1' })).toContain('上一年的报告')
})

test('a name that a code has shortened is looked for among what is there', () => {
  const short = (id: string) => `~${checksum(id)}`
  expect(open({ e: short('moushi-2020'), s: short('1') })).toBe('上一年的报告：主要工作')
  expect(open({ e: short('moushi-2019'), s: '1' })).toContain('没有找到')
})

test('an edition that is not there is not found, whatever the reader chose', () => {
  expect(open({ e: 'gone-2000', s: '1' })).toContain('没有找到')
})
