/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { useOfTabs } from '../../src/pages/ofTabs'
import { askTabs } from '../../src/platform/weapp/tabs'
import { type Asked, address } from '../../src/report/address'

/** A page that is open; what it is asked for is the same for its life. */
const open = (asked: Asked) => renderHook(() => useOfTabs(asked)).result

const follow = (at: string) => act(() => askTabs(at))

beforeEach(() => follow(address('home')))

test('the tabs, open or opened later, show the edition that the way to one of them named', () => {
  const home = open({ screen: 'home', query: {} })
  expect(home.current.query.e).toBeUndefined()
  follow(address('home', { e: 'shenyang-2019' }))
  expect(home.current.query.e).toBe('shenyang-2019')
  expect(open({ screen: 'figures', query: {} }).current.query.e).toBe('shenyang-2019')
})

test('a tab that is opened by an address shows its edition, and so do the others from then on', () => {
  follow(address('home', { e: 'shenyang-2019' }))
  const home = open({ screen: 'home', query: { e: 'shenyang-2020' } })
  expect(home.current.query.e).toBe('shenyang-2020')
  expect(open({ screen: 'quiz', query: {} }).current.query.e).toBe('shenyang-2020')
  follow(address('home', { e: 'shenyang-2021' }))
  expect(home.current.query.e).toBe('shenyang-2021')
})

test('a way that names no edition leads back to the reader’s own', () => {
  const home = open({ screen: 'home', query: { e: 'shenyang-2020' } })
  follow(address('home'))
  expect(home.current.query.e).toBeUndefined()
})

test('no other page is touched', () => {
  const section = { screen: 'section', query: { e: 'shenyang-2021', s: '1' } } as const
  const page = open(section)
  follow(address('home', { e: 'shenyang-2019' }))
  expect(page.current).toBe(section)
})
