import { addresses } from './content'
import { journeys, openApp } from './journeys'

const screens = Object.entries(addresses)

journeys('device', () => {
  test('a dark phone shows a dark page, and follows when the phone turns', async () => {
    const phone = await openApp({ theme: 'dark' })
    expect(phone.shows({ class: 'screen--dark' })).toBe(true)
    await phone.turn('light')
    expect(phone.shows({ class: 'screen--light' })).toBe(true)
  })

  test('the largest text chosen under 我的 holds on the next page', async () => {
    const phone = await openApp({ path: 'pages/mine/index' })
    for (let step = 0; step < 3; step++) await phone.tap({ label: '文字大一点' })
    await phone.tab('报告')
    expect(phone.shows({ class: 'screen--text-30' })).toBe(true)
  })

  test('text follows the size set in WeChat until the reader chooses one', async () => {
    const phone = await openApp({ path: 'pages/mine/index', fontScale: 1.4 })
    expect(phone.shows({ class: 'screen--text-24' })).toBe(true)
    await phone.tap({ label: '文字小一点' })
    expect(phone.shows({ class: 'screen--text-20' })).toBe(true)
  })

  test('a newer version opens when the reader takes it, and not when they decline', async () => {
    const phone = await openApp({})
    phone.wx.answers.set('showModal', { confirm: false, cancel: true })
    expect(await phone.fetchUpdate()).toBe(false)
    phone.wx.answers.set('showModal', { confirm: true, cancel: false })
    expect(await phone.fetchUpdate()).toBe(true)
  })

  test.each(screens)('an old base library shows %s all the same', async (_name, path) => {
    const lacks = [
      'getAppBaseInfo',
      'getWindowInfo',
      'getDeviceInfo',
      'onThemeChange',
      'offThemeChange',
      'getUpdateManager',
    ]
    const phone = await openApp({ path, lacks })
    expect(phone.text().length).toBeGreaterThan(20)
  })

  test.each(screens)(
    'where WeChat refuses to paint or scroll, %s shows all the same',
    async (_name, path) => {
      const names = [
        'setNavigationBarColor',
        'setBackgroundColor',
        'setTabBarStyle',
        'pageScrollTo',
        'setNavigationBarTitle',
      ]
      const denies = Object.fromEntries(names.map((name) => [name, 'refused']))
      const phone = await openApp({ path, denies })
      expect(phone.text().length).toBeGreaterThan(20)
    },
  )
})
