import { miniProgram, tiny } from '../build/tiny'
import { compilersRunHere, whyNot } from '../platform/compilers'
import { scenes } from './launch'
import { Phone } from './phone'

/** The host itself, on a mini-program small enough to see through. */
const onPhones = compilersRunHere ? describe : describe.skip
const build = miniProgram(tiny)
const withHome = (script: string) => miniProgram({ ...tiny, 'pages/home/index.js': script })

onPhones(`the host${compilersRunHere ? '' : whyNot}`, () => {
  test('draws the first page from its data, loops, scripts and components included', async () => {
    const phone = await Phone.open(build)
    expect(phone.page.path).toBe('pages/home/index')
    expect(phone.text()).toBe('点了0次!\n甲\n徽0\n乙\n徽0\n分享')
  })

  test('hands a tap to the handler of the nearest view, and draws what it changed', async () => {
    const phone = await Phone.open(build)
    await phone.tap('点了0次!')
    expect(phone.text({ class: 'count' })).toBe('点了1次!')
    expect(phone.text()).toContain('徽1')
    expect(phone.setData.at(-1)).toEqual({ owner: 'pages/home/index', paths: ['count'], bytes: 11 })
  })

  test('a component handles a tap on its own and keeps its state while the page changes', async () => {
    const phone = await Phone.open(
      miniProgram({ ...tiny, 'badge.wxml': tiny['badge.wxml']!.replace('bindtap', 'catchtap') }),
    )
    await phone.tap('徽0', { nth: 1 })
    await phone.tap('点了0次!')
    expect(phone.text()).toBe('点了1次!\n甲\n徽1\n乙\n徽1响\n分享')
  })

  test('opens a page of a subpackage with an undecoded query, and comes back', async () => {
    const phone = await Phone.open(build)
    await phone.tap('甲')
    expect(phone.pages).toEqual(['pages/home/index', 'extra/detail/index'])
    expect(phone.page.address).toBe('extra/detail/index?row=甲')
    await phone.tap('第甲行')
    expect(phone.pages).toEqual(['pages/home/index'])
    const deep = await Phone.open(build, { path: 'extra/detail/index?row=%E7%94%B2' })
    expect(deep.page.query).toEqual({ row: '%E7%94%B2' })
  })

  test('keeps the pages of tabs, and tells them when they show', async () => {
    const phone = await Phone.open(build, { storage: { visits: 3 } })
    await phone.tap('点了0次!')
    await phone.tab('我的')
    expect(phone.text()).toBe('来过3次')
    await phone.tab('首页')
    expect(phone.text({ class: 'count' })).toBe('点了1次!')
  })

  test('shares from the menu and from a button with its data', async () => {
    const phone = await Phone.open(build)
    expect(await phone.share()).toMatchObject({ title: 'menu', path: '/pages/home/index?e=x' })
    expect(await phone.share('分享')).toMatchObject({ title: 'button丙' })
  })

  test('in Moments no way leads from the page, and storage is empty', async () => {
    const phone = await Phone.open(
      withHome(`Page({ data: { rows: [] }, more() {
        wx.navigateTo({ url: '/extra/detail/index', fail: (e) => this.setData({ count: e.errMsg + wx.getStorageSync('visits') }) })
      } })`),
      { scene: scenes.moments, storage: { visits: 3 } },
    )
    await phone.tap({ class: 'count' })
    expect(phone.text()).toContain('navigateTo:fail not allowed in single page mode次')
  })

  test.each(['window', 'document', 'URL', 'fetch', 'process', 'eval', 'Intl', 'structuredClone'])(
    'scripts find no %s',
    async (name) => {
      const script = `Page({ onLoad() { this.setData({ count: typeof ${name} }) } })`
      expect((await Phone.open(withHome(script))).text()).toContain('点了undefined次')
    },
  )

  test.each([
    ['code made from text', 'Function("return 1")()', /Code generation from strings/],
    ['a method newer than the phones', '[1].at(0)', /at is not a function/],
    ['a pattern newer than the phones', 'new RegExp("(?<=a)b")', /Invalid regular expression/],
    ['a name that nobody bound', 'localStorage.x', /localStorage is not defined/],
    ['a failing timer', 'setTimeout(() => { throw new Error("late") })', /late/],
    ['a subpackage not fetched', 'require("../../extra/detail/index")', /extra/],
  ])('%s stops the journey', async (_name, code, words) => {
    const script = `Page({ onLoad() { ${code} } })`
    await expect(Phone.open(withHome(script))).rejects.toThrow(words)
  })

  test('a handler that is lost stops the journey', async () => {
    const phone = await Phone.open(withHome('Page({ data: { count: 0 } })'))
    await expect(phone.tap('点了0次!')).rejects.toThrow(/no handler more/)
  })

  test('time passes only when the journey lets it', async () => {
    const script = `Page({ onLoad() {
      const start = Date.now()
      setTimeout(() => this.setData({ count: new Date().getTime() - start }), 60000)
    } })`
    const phone = await Phone.open(withHome(script))
    expect(phone.text()).toContain('点了undefined次')
    await phone.wait(60_000)
    expect(phone.text()).toContain('点了60000次')
  })

  test('a finger that does not wait for the next page taps the one that it was on', async () => {
    const phone = await Phone.open(build)
    await phone.tapQuickly('甲', 3, 100)
    const detail = 'extra/detail/index'
    expect(phone.pages).toEqual(['pages/home/index', detail, detail, detail])
  })

  test('a call may take its time to be done, and to say so', async () => {
    const script = `Page({ data: { count: 0 }, more() {
      wx.setStorage({ key: 'visits', data: 9, success: () => this.setData({ count: 9 }) })
    } })`
    const phone = await Phone.open(withHome(script))
    phone.wx.takes.set('setStorage', { work: 5000, word: 3000 })
    await phone.tap('点了0次!')
    expect(phone.storage).toEqual({})
    await phone.wait(5000)
    expect(phone.storage).toEqual({ visits: 9 })
    expect(phone.text()).toContain('点了0次')
    await phone.wait(3000)
    expect(phone.text()).toContain('点了9次')
  })

  /** A page that takes data from the other package, and shows what it got. */
  const withData = () =>
    miniProgram({
      ...tiny,
      'extra/data.js': `module.exports = '数据'`,
      'pages/home/index.js': `Page({ data: { count: 0 }, more() {
        require.async('../../extra/data.js').then(
          (data) => this.setData({ count: data }),
          ({ mod, errMsg }) => this.setData({ count: mod + errMsg }),
        )
      } })`,
    })

  test('data of another package comes when it is asked for, and the package with it', async () => {
    const phone = await Phone.open(withData())
    expect(phone.packages).toEqual([])
    await phone.tap('点了0次!')
    expect(phone.text()).toContain('点了数据次')
    expect(phone.packages).toEqual(['extra'])
  })

  test('a package that is refused says so, and comes when it is asked for again', async () => {
    const phone = await Phone.open(withData(), { fetching: { extra: 'refused' } })
    await phone.tap('点了0次!')
    expect(phone.text()).toContain('点了extra/data.jsloadSubpackage:fail extra次')
    expect(phone.packages).toEqual([])
    phone.fetching.delete('extra')
    await phone.tap({ class: 'count' })
    expect(phone.text()).toContain('点了数据次')
  })

  test('a package may come late, or never', async () => {
    const late = await Phone.open(withData(), { fetching: { extra: 5000 } })
    await late.tap('点了0次!')
    expect(late.text()).toContain('点了0次')
    await late.wait(5000)
    expect(late.text()).toContain('点了数据次')
    const never = await Phone.open(withData(), { fetching: { extra: 'never' } })
    await never.tap('点了0次!')
    await never.wait(600_000)
    expect(never.text()).toContain('点了0次')
  })

  test('storage that is full refuses, and what was kept stays', async () => {
    const script = `Page({ data: { count: 0 }, more() {
      try { wx.setStorageSync('big', 'x'.repeat(2000)) }
      catch (error) { this.setData({ count: error instanceof Error && error.message }) }
    } })`
    const phone = await Phone.open(withHome(script), { storage: { visits: 3 }, storageLimit: 1024 })
    await phone.tap('点了0次!')
    expect(phone.text()).toContain('setStorageSync:fail exceed max storage size')
    expect(phone.storage).toEqual({ visits: 3 })
  })

  test('a denied call fails with its reason, a lacking one is not there', async () => {
    const script = `Page({ data: { count: 0 }, more() {
      wx.setClipboardData({ data: 'x', fail: ({ errMsg }) => this.setData({ count: errMsg + typeof wx.getAppBaseInfo }) })
    } })`
    const phone = await Phone.open(withHome(script), {
      denies: { setClipboardData: 'auth deny' },
      lacks: ['getAppBaseInfo'],
    })
    await phone.tap('点了0次!')
    expect(phone.text()).toContain('setClipboardData:fail auth denyundefined')
  })

  test('an app opened again finds what it kept', async () => {
    const script = `Page({ data: { count: 0 }, more() { wx.setStorage({ key: 'visits', data: 9 }) } })`
    const phone = await Phone.open(withHome(script))
    await phone.tap('点了0次!')
    const again = await phone.reopen({ path: 'pages/mine/index' })
    expect(again.text()).toBe('来过9次')
  })
})
