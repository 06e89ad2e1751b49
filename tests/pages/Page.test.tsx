/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useDrawn } from '../../src/components/Screen/useDrawn'
import { editionShownLast } from '../../src/pages/library'
import { Page, usePage } from '../../src/pages/Page'
import { takeData } from '../../src/platform/data'
import { useSettings } from '../../src/reader/settings'
import { checksum } from '../../src/report/checksum'
import type { Shelf, ShippedEdition } from '../../src/report/types'
import { shipped as newest } from '../support/edition'
import { makeReady, router, shown, titles } from '../support/taro'

jest.mock('../../src/content/slots/cover', () => ({
  cover: { id: 'moushi-2021', name: '某市2021年', meta: { title: '某市报告' } },
}))
jest.mock('../../src/platform/data', () => ({ takeData: jest.fn() }))

/** What the network does with a data file. */
const take = jest.mocked(takeData)

const olderOne = (id: string): ShippedEdition => ({
  ...newest,
  id,
  meta: { ...newest.meta, title: `${id}的报告` },
})

/** What lies under a name. */
const reports = (name: string) => (/^a-\d{4}$/.test(name) ? olderOne(name) : undefined)

const drawn = jest.fn()

function Title({ edition, title }: { edition: ShippedEdition; title: string }) {
  useDrawn(drawn)
  return <>{`${edition.meta.title}：${title}`}</>
}

/** A page on a section of a report: the least that a page can be. */
function SectionPage({ atHand = newest }: { atHand?: ShippedEdition }) {
  const { query, edition, opening } = usePage(atHand)
  const section = edition?.sections.find(({ id }) => id === query.s)
  return (
    <Page what="这一节" title={section?.title} opening={opening}>
      {edition && section && <Title edition={edition} title={section.title} />}
    </Page>
  )
}

/** What a reader sees who opens the page at an address, at once. */
function open(params: Record<string, string>, page = <SectionPage />): string {
  router.params = params
  const { container } = render(page)
  makeReady()
  return container.textContent
}

/** Lets what is on its way come. */
const settle = () => act(async () => undefined)
const words = () => document.body.textContent

beforeAll(() => {
  // As wide as a phone: a wide window has the ways at its side as well.
  window.innerWidth = 390
  // jsdom has no media queries; the system is light here.
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList
})

beforeEach(() => {
  titles.length = 0
  drawn.mockReset()
  take.mockReset().mockImplementation(async (name) => reports(name))
  act(() => useSettings.getState().choose({ edition: undefined }))
})

describe('an edition that comes with the page', () => {
  test('is drawn at once, and names the window', () => {
    expect(open({ e: newest.id, s: '1' })).toBe(`${newest.meta.title}：主要工作`)
    expect(titles).toEqual(['主要工作'])
    expect(open({ s: '1' })).toContain(newest.meta.title)
    expect(take).not.toHaveBeenCalled()
    expect(drawn).toHaveBeenCalledTimes(2)
  })

  test('is found by the name that a code has made of it, and what is in it', () => {
    const short = (id: string) => `~${checksum(id)}`
    expect(open({ e: short(newest.id), s: short('1') })).toBe(`${newest.meta.title}：主要工作`)
    expect(take).not.toHaveBeenCalled()
  })

  test('may lack what the address asks for: the page says so, and leaves the window its name', () => {
    expect(open({ s: 'none' })).toContain('没有找到这一节')
    expect(screen.getByRole('link', { name: '回到报告首页' })).toBeTruthy()
    expect(titles).toEqual([])
  })
})

describe('an edition that is fetched', () => {
  test('is said to be on its way, to those too who hear it, then drawn', async () => {
    expect(open({ e: 'a-2001', s: '1' })).toBe('正在打开这份报告……')
    expect(screen.getByText('正在打开这份报告……').closest('[aria-live=polite]')).toBeTruthy()
    expect(titles).toEqual([])
    await settle()
    expect(words()).toBe('a-2001的报告：主要工作')
    expect(titles).toEqual(['主要工作'])
    expect(take.mock.calls).toEqual([['a-2001']])
  })

  test('is drawn at once where it was opened before', async () => {
    open({ e: 'a-2002', s: '1' })
    await settle()
    expect(open({ e: 'a-2002', s: '1' })).toBe('a-2002的报告：主要工作')
  })

  test('has its page’s ready work done once it is drawn, though the page was ready before', async () => {
    open({ e: 'a-2003', s: '1' })
    expect(drawn).not.toHaveBeenCalled()
    await settle()
    expect(drawn).toHaveBeenCalledTimes(1)
  })

  test('is offered again where it does not come, and asked for once however often that is taken', async () => {
    take.mockRejectedValueOnce(new Error('offline'))
    open({ e: 'a-2004', s: '1' })
    await settle()
    expect(words()).toContain('这份报告没有打开，可能是网络不好。')
    expect(words()).not.toContain('没有找到')
    let come: (edition: ShippedEdition) => void = () => {}
    take.mockReturnValueOnce(
      new Promise((resolve) => {
        come = resolve
      }),
    )
    const again = screen.getByRole('button', { name: '再试一次' })
    act(() => {
      fireEvent.click(again)
      fireEvent.click(again)
    })
    await settle()
    expect(words()).toBe('正在打开这份报告……')
    expect(take).toHaveBeenCalledTimes(2)
    await act(async () => come(olderOne('a-2004')))
    expect(words()).toBe('a-2004的报告：主要工作')
  })

  test('does nothing where it comes after the reader has left', async () => {
    const complained = jest.spyOn(console, 'error')
    router.params = { e: 'a-2005', s: '1' }
    const { unmount } = render(<SectionPage />)
    unmount()
    await settle()
    expect(words()).toBe('')
    expect(titles).toEqual([])
    expect(complained).not.toHaveBeenCalled()
  })

  test('names the window once its page is in front again, where another was as it came', async () => {
    router.path = 'own'
    open({ e: 'a-2006', s: '1' })
    Object.assign(router, { $taroPath: 'another' })
    await settle()
    expect(titles).toEqual([])
    act(() => {
      for (const show of shown) show()
    })
    expect(titles).toEqual(['主要工作'])
    Object.assign(router, { $taroPath: undefined })
  })

  test('is found by the name that a code has made of it, among all that there are', async () => {
    const shelf: Shelf = [
      { editions: [{ id: 'a-2007', name: '', title: '', year: 2007, publishedOn: null }] },
    ]
    take.mockImplementation(async (name) => (name === 'shelf' ? shelf : reports(name)))
    open({ e: `~${checksum('a-2007')}`, s: '1' })
    await settle()
    expect(words()).toBe('a-2007的报告：主要工作')
    expect(take.mock.calls).toEqual([['shelf'], ['a-2007']])
    open({ e: `~${checksum('a-1900')}`, s: '1' })
    await settle()
    expect(words()).toContain('没有找到这一节')
  })
})

describe('where another edition than the newest does not come', () => {
  const offline = () => take.mockRejectedValue(new Error('offline'))

  test('the newest is offered by its name, which comes with the page', async () => {
    offline()
    act(() => useSettings.getState().choose({ edition: 'a-2009' }))
    expect(open({ s: '1' })).toBe('正在打开这份报告……')
    await settle()
    const way = screen.getByRole('link', { name: '先看最新的一份：某市2021年报告' })
    expect(way.getAttribute('href')).toBe(`${newest.id}/`)
  })

  test('and it is the newest itself, there is no other to offer', async () => {
    offline()
    function WithoutAny() {
      const { opening } = usePage(undefined)
      return <Page what="这份报告" opening={opening} />
    }
    open({ e: 'moushi-2021' }, <WithoutAny />)
    await settle()
    expect(screen.queryByRole('link', { name: /最新的一份/ })).toBeNull()
  })
})

test('the edition that stood on the screen last is known, also after another page gave way to it', async () => {
  open({ e: 'a-2010', s: '1' })
  await settle()
  expect(editionShownLast()).toBe('a-2010')
  open({ s: '1' })
  expect(editionShownLast()).toBe(newest.id)
})

describe('where there is no such edition', () => {
  test('the page says so, whatever the reader chose, and at once where that is known', async () => {
    act(() => useSettings.getState().choose({ edition: 'a-2001' }))
    open({ e: 'gone-2000', s: '1' })
    await settle()
    expect(words()).toContain('没有找到')
    expect(open({ e: 'gone-2000', s: '1' })).toContain('没有找到')
  })

  test('and the reader once chose it, the newest is shown', async () => {
    act(() => useSettings.getState().choose({ edition: 'gone-1999' }))
    open({ s: '1' })
    await settle()
    expect(words()).toContain(newest.meta.title)
    expect(open({ s: '1' })).toContain(newest.meta.title)
  })
})

test('an address that names none opens the reader’s choice', async () => {
  act(() => useSettings.getState().choose({ edition: 'a-2008' }))
  open({ s: '1' })
  await settle()
  expect(words()).toBe('a-2008的报告：主要工作')
})

test('where the newest does not come with the page it is fetched like any other', async () => {
  take.mockResolvedValue(newest)
  function WithoutAny() {
    const { edition, opening } = usePage(undefined)
    return (
      <Page what="这份报告" opening={opening}>
        {edition?.meta.title}
      </Page>
    )
  }
  expect(open({}, <WithoutAny />)).toBe('正在打开这份报告……')
  await settle()
  expect(words()).toBe(newest.meta.title)
  expect(take.mock.calls).toEqual([[newest.id]])
})
