import { readAddress, tabs } from '../../../src/report/address'
import { writePlace } from '../../../src/report/article'
import { shortTitle } from '../../../src/report/outline'
import { toPath } from '../../../src/report/path'
import { toScene } from '../../../src/report/scene'
import { scenes } from '../host/launch'
import { addresses, bank, edition, example, units } from './content'
import { journeys, openApp } from './journeys'

const e = `e=${edition.id}`

/** The address of a page of the app, as a code that was scanned opens it. */
const scanned = (page: string, scene: string) => `${page}?scene=${encodeURIComponent(scene)}`
const linked = (page: string, link: string) =>
  `${page}?q=${encodeURIComponent(link)}&scancode_time=1615973269`

const home = 'pages/home/index'
const site = 'https://example.gov.cn/gov/report/'

/** A question, a law and a section whose names a code has no room for, or no letters. */
const asked = [...bank.values()].find(({ basis }) => 'law' in basis)!
const cited = 'law' in asked.basis ? asked.basis : undefined
const law = encodeURIComponent(cited!.law)
const coded = {
  ...addresses,
  question: `pages/round/index?${e}&by=question&q=${asked.id}`,
  law: `pages/round/index?${e}&by=law&law=${law}`,
  article: `pages/round/article/index?${e}&law=${law}&a=${writePlace(cited!)}`,
  slip: `pages/round/slip/index?${e}&q=${asked.id}`,
  term: `pages/section/index?${e}&s=${units[1]!.id}&t=${edition.terms[0]!.id}`,
}

journeys('addresses', () => {
  test.each([
    ['an unknown edition', 'pages/home/index?e=nowhere-1900'],
    ['an unknown edition on a section', 'pages/section/index?e=nowhere-1900&s=1-1'],
    ['an unknown section', `pages/section/index?${e}&s=9-9`],
    ['no section', `pages/section/index?${e}`],
    ['an unknown figure', `pages/figure/index?${e}&f=none`],
    ['an unknown question', `pages/round/index?${e}&by=question&q=none`],
    ['an unknown kind of round', `pages/round/index?${e}&by=none`],
    ['an unknown law', `pages/round/index?${e}&by=law&law=none`],
    ['a broken encoding', 'pages/section/index?e=%E0%A4%A&s=%'],
    ['the name of a built-in', `pages/section/index?${e}&s=__proto__`],
    ['a built-in as edition', 'pages/round/index?e=constructor&by=daily'],
    ['a built-in as law', `pages/round/article/index?${e}&law=constructor&a=20`],
    ['a built-in as question', `pages/round/index?${e}&by=question&q=toString`],
    ['another way up', `pages/section/index?${e}&s=..%2F..%2Fhome`],
    ['NUL', `pages/section/index?${e}&s=%00`],
    ['markup', `pages/section/index?${e}&s=%3Cscript%3E`],
    ['a script', 'pages/home/index?e=javascript:alert(1)'],
    ['right-to-left', `pages/section/index?${e}&s=%E2%80%AE1-3`],
    ['an emoji', `pages/figure/index?${e}&f=%F0%9F%99%82`],
    ['20 KB', `pages/section/index?${e}&s=${'1'.repeat(20_000)}`],
    ['a list as section', `pages/section/index?${e}&s[]=1-1`],
    ['a shortened part that fits nothing', `pages/section/index?${e}&s=~zzzzzz`],
    ['a scene of others', scanned(home, 'channel=7')],
    ['a scene of others on another page', scanned('pages/section/index', 'channel=7')],
    ['a scene with a broken encoding', `${home}?scene=%E0%A4%A`],
    ['a hostile scene', scanned(home, '__proto__/<script>/../~')],
    ['a scene with an unknown edition', scanned(home, 'nowhere-1900/1-3')],
    ['a scene with an unknown section', scanned(home, `${edition.id}/9-9`)],
    ['a scene with an unknown question', scanned(home, `${edition.id}/round?q=~zzzzzz`)],
    ['a link with an unknown edition', linked(home, `${site}nowhere-1900/1-3/`)],
    ['a link with an unknown section', linked(home, `${site}${edition.id}/9-9/`)],
    ['a link that goes too deep', linked(home, `${site}${edition.id}/1-3/x/`)],
    ['a link with a broken encoding', linked(home, `${site}${edition.id}/%E0%A4%A/`)],
    ['a link to an unknown page', linked(home, `${site}#/pages/nowhere/index?e=x`)],
    ['an unknown page', 'pages/nowhere/index?e=x'],
  ])('%s: 没有找到, and a way home', async (_name, path) => {
    const phone = await openApp({ path })
    expect(phone.text()).toMatch(/没有找到|没有关于/)
    await phone.tap('回到报告首页')
    expect(phone.page.path).toBe('pages/home/index')
    expect(phone.text()).toContain(edition.meta.title)
  })

  test.each(Object.entries(addresses))(
    '%s opens cold, with nothing stored',
    async (_name, path) => {
      const phone = await openApp({ path, scene: scenes.chat })
      expect(phone.pages).toHaveLength(1)
      expect(phone.text()).not.toContain('没有找到')
      expect(phone.page.title).not.toBe('')
    },
  )

  test('an encoded address opens as the plain one does', async () => {
    const plain = await openApp({ path: addresses.section })
    const id = encodeURIComponent(plain.page.query.s!).replace(/-/g, '%2D')
    const coded = await openApp({ path: `pages/section/index?${e}&s=${id}` })
    expect(coded.text()).toBe(plain.text())
  })

  describe('a code that opens home', () => {
    test.each(Object.entries(coded))('leads to %s by its scene', async (_screen, path) => {
      const plain = await openApp({ path })
      const phone = await openApp({ path: scanned(home, toScene(`/${path}`)!) })
      expect(phone.pages).toEqual([plain.page.path])
      expect(phone.text()).toBe(plain.text())
      expect(phone.page.title).toBe(plain.page.title)
    })

    test.each(Object.entries(coded))('leads to %s by a link', async (_screen, path) => {
      const plain = await openApp({ path })
      const phone = await openApp({ path: linked(home, `${site}${toPath(`/${path}`)}`) })
      expect(phone.pages).toEqual([plain.page.path])
      expect(phone.text()).toBe(plain.text())
      expect(phone.page.title).toBe(plain.page.title)
    })
  })

  test.each(['pages/quiz/index', 'pages/figure/index', 'pages/round/topics/index'])(
    'a code that opens %s leads elsewhere too',
    async (page) => {
      for (const path of [coded.home, coded.mine, coded.card, coded.question]) {
        const plain = await openApp({ path })
        const byScene = await openApp({ path: scanned(page, toScene(`/${path}`)!) })
        const byLink = await openApp({ path: linked(page, `${site}${toPath(`/${path}`)}`) })
        for (const phone of [byScene, byLink]) {
          expect(phone.pages).toEqual([plain.page.path])
          expect(phone.text()).toBe(plain.text())
        }
      }
    },
  )

  test('a plain query is a scene too, and of home the keys say what is meant', async () => {
    const plain = await openApp({ path: addresses.section })
    const scene = addresses.section.split('?')[1]!
    const phone = await openApp({ path: scanned(home, scene) })
    expect(phone.pages).toEqual(['pages/section/index'])
    expect(phone.text()).toBe(plain.text())
    const there = await openApp({ path: scanned('pages/section/index', scene) })
    expect(there.calls('reLaunch')).toEqual([])
    expect(there.text()).toBe(plain.text())
  })

  test('an old link to the browser version, with a hash, leads to its screen', async () => {
    const link = `${site}index.html?from=singlemessage#/${addresses.figure}#wechat_redirect`
    const phone = await openApp({ path: linked(home, link) })
    expect(phone.pages).toEqual(['pages/figure/index'])
    expect(phone.text()).toContain(example.figure.text)
  })

  test('a code for the page that it opens is obeyed without a way round', async () => {
    for (const path of Object.values(coded)) {
      const [page = '', query] = path.split('?')
      const phone = await openApp({ path: scanned(page, toScene(`/${path}`)!) })
      expect(phone.calls('reLaunch')).toEqual([])
      expect(readAddress(`/${path}`).query).toMatchObject({ e: edition.id })
      expect(phone.text()).toBe((await openApp({ path: `${page}?${query}` })).text())
    }
  })

  test('the page that a code opens in place of another does not show its own first', async () => {
    const phone = await openApp({ path: scanned(home, `${edition.id}/${units[1]!.id}`) })
    const own = phone.setData.filter(({ owner }) => owner === home)
    expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1500)
    const titles = phone
      .calls('setNavigationBarTitle')
      .map((call) => (call as { title: string }).title)
    expect(new Set(titles)).toEqual(new Set([shortTitle(edition, units[1]!.section)]))
  })

  test('a scanned question is shared by its plain address', async () => {
    const phone = await openApp({ path: scanned(home, toScene(`/${coded.question}`)!) })
    const shared = readAddress((await phone.share()).path!)
    expect(shared).toEqual(readAddress(`/${coded.question}`))
  })

  test('where the right screen cannot be opened, a tap tries again', async () => {
    const why = { reLaunch: 'loadSubpackage timeout', redirectTo: 'loadSubpackage timeout' }
    const phone = await openApp({
      path: scanned(home, `${edition.id}/round?by=daily`),
      // The offer to try again is not taken.
      denies: { ...why, showModal: 'cancelled' },
    })
    expect(phone.pages).toEqual([home])
    expect(phone.text()).toContain('正在打开')
    for (const name of Object.keys(why)) phone.wx.denies.delete(name)
    await phone.tap('没有打开？点这里')
    expect(phone.pages).toEqual(['pages/round/index'])
  })

  test('in Moments, from where no page leads on, a code shows what its page can', async () => {
    const scene = scenes.moments
    const phone = await openApp({ path: scanned(home, `${edition.id}/1-3`), scene })
    expect(phone.text()).toContain(edition.meta.title)
    const there = await openApp({
      path: scanned('pages/section/index', `${edition.id}/${example.unit.id}`),
      scene,
    })
    expect(there.text()).toContain(edition.meta.title)
    const none = await openApp({ path: scanned(home, 'channel=7'), scene })
    expect(none.text()).toContain('没有找到')
  })

  test('a tab that a code leads to is the tab, of the edition that was meant', async () => {
    for (const tab of tabs) {
      const phone = await openApp({ path: scanned('pages/section/index', `${edition.id}/${tab}`) })
      const want = tab === 'home' ? 'pages/home/index' : `pages/${tab}/index`
      expect(phone.page.path).toBe(want)
      expect(phone.page.query.e).toBe(edition.id)
    }
  })
})
