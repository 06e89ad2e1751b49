import type { Phone } from '../host/phone'
import { addresses, nameOf, units } from './content'
import { journeys, openApp } from './journeys'

const home = 'pages/home/index'
const section = 'pages/section/index'
const [, unit] = units
const name = nameOf(unit!)

/** What the app asked the reader, in order. */
const asked = (phone: Phone) => phone.calls('showModal') as { content: string }[]

/** Lets WeChat's question be answered by 再试一次 or by 以后再说. */
function answerWith(phone: Phone, yes: boolean): void {
  phone.wx.answers.set('showModal', { confirm: yes, cancel: !yes })
}

journeys('taps', () => {
  test.each([
    [2, 0],
    [3, 0],
    [2, 150],
    [3, 150],
    [4, 80],
  ])('a link tapped %d times, %d ms apart, opens one page', async (times, apart) => {
    const phone = await openApp()
    await phone.tapQuickly(name, times, apart)
    expect(phone.pages).toEqual([home, section])
    expect(asked(phone)).toEqual([])
    await phone.back()
    await phone.tap(name)
    expect(phone.pages).toEqual([home, section])
  })

  test('today’s five tapped twice are one round', async () => {
    const phone = await openApp({ path: addresses.quiz })
    await phone.tapQuickly('今日五题', 2, 150)
    expect(phone.pages).toEqual(['pages/quiz/index', 'pages/round/index'])
  })

  test('a tab and what takes the place of a page open once', async () => {
    const phone = await openApp({ path: addresses.section })
    await phone.tapQuickly('下一节', 2, 0)
    expect(phone.pages).toEqual([section])
    expect(phone.calls('redirectTo')).toHaveLength(1)
    await phone.tapQuickly('报告首页', 3, 100)
    expect(phone.pages).toEqual([home])
    expect(phone.calls('switchTab')).toHaveLength(1)
    expect(asked(phone)).toEqual([])
  })

  test.each(['work', 'word'])(
    'while WeChat takes its time over the %s one page is opened',
    async (slow) => {
      const phone = await openApp()
      phone.wx.takes.set('navigateTo', { [slow]: 3000 })
      await phone.tapQuickly(name, 5, 400)
      await phone.wait(5000)
      expect(phone.pages).toEqual([home, section])
      expect(phone.calls('navigateTo')).toHaveLength(1)
    },
  )

  test('a call that WeChat never answers does not hold the others back for ever', async () => {
    const phone = await openApp()
    phone.wx.takes.set('navigateTo', { work: 1e9 })
    await phone.tap(name)
    phone.wx.takes.clear()
    await phone.tap(name)
    expect(phone.pages).toEqual([home])
    await phone.wait(5000)
    await phone.tap(name)
    expect(phone.pages).toEqual([home, section])
  })

  test('links of the page that came act, though WeChat is late to say that it is there', async () => {
    const phone = await openApp()
    phone.wx.takes.set('navigateTo', { word: 60_000 })
    await phone.tap(name)
    await phone.tap({ class: 'figure-text__lit' }, { nth: 0 })
    expect(phone.pages).toEqual([home, section, 'pages/figure/index'])
    await phone.wait(120_000)
    expect(asked(phone)).toEqual([])
  })

  test('a page on which links came while another covered it is alive when it is in front again', async () => {
    const phone = await openApp()
    await phone.tap(name)
    await phone.wait(60_000)
    await phone.back()
    await phone.tap('接着读这一节')
    expect(phone.pages).toEqual([home, section])
    expect(phone.page.query.s).toBe(unit!.id)
  })

  describe('where WeChat does not open a page', () => {
    const TIMEOUT = 'loadSubpackage timeout'
    const WORDS = '这一页没有打开，可能是网络不好。再试一次吗？'

    test.each([
      [
        'on top',
        'navigateTo',
        addresses.home,
        '今日五题',
        ['pages/home/index', 'pages/round/index'],
      ],
      ['in place of it', 'redirectTo', addresses.section, '下一节', [section]],
      ['as a tab', 'switchTab', addresses.section, '报告首页', [home]],
    ])('%s it says so, and tries again as often as it is asked to', async (...row) => {
      const [, call, path, link, pages] = row
      const phone = await openApp({ path })
      const before = phone.page
      phone.wx.denies.set(call, TIMEOUT)
      answerWith(phone, false)
      await phone.tapQuickly(link, 2, 0)
      expect(asked(phone)).toHaveLength(1)
      expect(asked(phone)[0]).toMatchObject({
        content: WORDS,
        confirmText: '再试一次',
        cancelText: '以后再说',
      })
      expect(phone.page).toEqual(before)

      phone.wx.takes.set('showModal', { work: 1000 })
      answerWith(phone, true)
      await phone.tap(link)
      await phone.wait(2000)
      expect(asked(phone).length).toBeGreaterThan(2)
      expect(phone.page).toEqual(before)

      phone.wx.denies.clear()
      await phone.wait(2000)
      expect(phone.pages).toEqual(pages)
      const times = asked(phone).length
      await phone.wait(10_000)
      expect(asked(phone)).toHaveLength(times)
    })

    test('it says so though the refusal comes late', async () => {
      const phone = await openApp()
      phone.wx.denies.set('navigateTo', TIMEOUT)
      phone.wx.takes.set('navigateTo', { work: 20_000 })
      answerWith(phone, false)
      await phone.tap('今日五题')
      await phone.wait(30_000)
      expect(asked(phone)).toHaveLength(1)
    })

    test('nothing is said of a page that the reader no longer waits for', async () => {
      const phone = await openApp({ path: addresses.section })
      phone.wx.denies.set('navigateTo', TIMEOUT)
      phone.wx.takes.set('navigateTo', { work: 10_000 })
      await phone.tap({ class: 'figure-text__lit' }, { nth: 0 })
      await phone.wait(5000)
      await phone.tap('下一节')
      expect(phone.calls('redirectTo')).toHaveLength(1)
      await phone.wait(30_000)
      expect(asked(phone)).toEqual([])
    })
  })
})
