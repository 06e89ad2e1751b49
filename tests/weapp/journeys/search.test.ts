import { figureSentence } from '../../../src/report/figureWords'
import { findParagraph } from '../../../src/report/outline'
import type { Phone } from '../host/phone'
import { classesOf, textOf, viewsIn } from '../host/view'
import { addresses, bank, edition, example } from './content'
import { journeys, openApp } from './journeys'

const { figure } = example
const term = edition.terms[0]!
const field = { class: 'search-field__input' }
/** Words that stand in a question and need not stand in the report. */
const asked = [...bank.values()][0]!.stem.slice(0, 8)
/** A word of many questions. */
const often = '复议'
/** Another character of the same sound, which no report prints there. */
const misheard = '行政复义'

journeys('search', () => {
  test('from home, as one types, to the figure that was meant and back to what was found', async () => {
    const phone = await openApp()
    await phone.tap('搜索')
    expect(phone.page.path).toBe('pages/search/index')
    await phone.type(field, `${figure.label} ${figure.text}`)
    const before = phone.text()
    expect(before).toMatch(/找到\d+处/)
    await phone.tap({ class: 'search__row' }, { nth: 0 })
    expect(phone.page.query.f).toBe(figure.id)
    await phone.back()
    expect(phone.text()).toBe(before)
  })

  test('what was typed is lit, and nothing else', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, term.name)
    const lit = [...viewsIn(phone.view)].filter((view) => classesOf(view).includes('lit-text__hit'))
    expect(lit.length).toBeGreaterThan(1)
    for (const view of lit) {
      expect(textOf(view).replace(/\P{L}/gu, '')).toContain(term.name.replace(/\P{L}/gu, ''))
    }
  })

  test('a term opens where the report uses it, with its meaning shown', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, term.name)
    await phone.tap({ class: 'search__row' }, { nth: 0 })
    expect(phone.page.path).toBe('pages/section/index')
    expect(phone.text({ class: 'term-note' })).toContain(term.meaning)
  })

  test('a section that was found opens with the words lit in its text, until they are put away', async () => {
    const lit = (phone: Phone) =>
      [...viewsIn(phone.view)].filter((view) => classesOf(view).includes('figure-text__hit'))
    const printed = findParagraph(edition, figure.paragraphId)!.text.slice(
      figure.start - 2,
      figure.end,
    )
    const path = `${addresses.section}&w=${encodeURIComponent(printed)}`
    const phone = await openApp({ path })
    expect(lit(phone).map(textOf).join('')).toContain(printed)
    expect((await phone.share()).path).not.toContain('w=')
    await phone.tap('取消标亮')
    expect(phone.page.path).toBe('pages/section/index')
    expect(lit(phone)).toEqual([])
    const other = await openApp({
      path: `${addresses.section}&w=${encodeURIComponent('没有这样的话')}`,
    })
    expect(other.text()).not.toContain('取消标亮')
  })

  test('an address with words in it opens on what they find', async () => {
    const words = encodeURIComponent(figureSentence(figure))
    const phone = await openApp({ path: `${addresses.search}&w=${words}` })
    expect(phone.text()).toContain(figure.label)
    const shared = await phone.share()
    expect(shared.path).toContain(`w=${words}`)
    expect(shared.title).toContain(figure.text)
  })

  test('where nothing is found it says so and offers something to look for', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, '没有这样的话')
    expect(phone.text()).toContain('都没有找到“没有这样的话”')
    await phone.tap({ class: 'search__chip' }, { nth: 0 })
    expect(phone.text()).toMatch(/找到\d+处/)
    await phone.tap('清空')
    expect(phone.text()).toContain('试试搜索')
  })

  test('questions with the words are counted, the first are there to be answered', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, asked)
    expect(phone.text()).toMatch(/题库 ?\d+题/)
    await phone.tap(asked)
    expect(phone.page.query.by).toBe('question')
    expect(phone.text({ class: 'question__stem' })).toContain(asked)
  })

  test('as many questions are listed as the search counts', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, often)
    const [, count] = /看全部(\d+)题/.exec(phone.text()) ?? []
    await phone.tap(`看全部${count}题`)
    expect(phone.page.path).toBe('pages/round/topics/index')
    expect(phone.text({ class: 'topics__note' })).toContain(`${count}题`)
  })

  test.each([
    ['a wrong character', misheard],
    ['pinyin', 'xingzhengfuyi'],
    ['first letters', 'xzfy'],
    ['traditional characters', '行政複議'],
  ])('%s finds what was likely meant, and says so', async (_, typed) => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, typed)
    expect(phone.text({ class: 'search__count' })).toContain(`没有找到“${typed}”，按“行政复议”`)
    const shared = await phone.share()
    expect(shared.path).toContain(encodeURIComponent('行政复议'))
  })

  test('where nothing is found the lists of all terms and figures are a tap away', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, '没有这样的话')
    expect(phone.text()).toContain(`看全部数字${edition.figures.length}个`)
    await phone.tap('看全部名词')
    expect(phone.page.path).toBe('pages/search/terms/index')
    for (const { name, meaning } of edition.terms) {
      expect(phone.text()).toContain(name)
      expect(phone.text()).toContain(meaning)
    }
    expect(phone.text()).toContain('非报告原文')
    await phone.tap({ class: 'terms__term' }, { nth: 0 })
    expect(phone.page.path).toBe('pages/section/index')
    expect(phone.text({ class: 'term-note' })).not.toBe('')
  })

  test('the field shows in its border that it is typed in, and a tap there changes little', async () => {
    const phone = await openApp({ path: addresses.search })
    const before = phone.setData.length
    await phone.happen(field, 'focus', {})
    expect(phone.shows({ class: 'search-field--focused' })).toBe(true)
    expect(phone.setData.slice(before).map(({ bytes }) => bytes)[0]).toBeLessThan(300)
  })

  test('what was found worth opening is offered again, until it is cleared', async () => {
    const phone = await openApp({ path: addresses.search })
    await phone.type(field, term.name)
    await phone.tap({ class: 'search__row' }, { nth: 0 })
    const later = await phone.reopen()
    expect(later.text()).toContain('最近搜索')
    await later.tap('清除搜索记录')
    expect(later.text()).not.toContain('最近搜索')
    const last = await later.reopen()
    expect(last.text()).not.toContain('最近搜索')
  })

  test('我的 clears it too', async () => {
    const stored = { data: { state: { recent: [term.name] }, version: 1 } }
    const phone = await openApp({ path: addresses.mine, storage: { searches: stored.data } })
    await phone.tap('清除我的记录')
    const later = await phone.reopen({ path: addresses.search })
    expect(later.text()).not.toContain('最近搜索')
  })

  test.each([
    ['text', 7],
    ['list', { state: { recent: 'x' }, version: 1 }],
    ['nothing', {}],
  ])(
    'a stored history that is no history (%s) does not keep search from opening',
    async (_, searches) => {
      const phone = await openApp({ path: addresses.search, storage: { searches } })
      await phone.type(field, term.name)
      expect(phone.text()).toMatch(/找到\d+处/)
    },
  )
})
