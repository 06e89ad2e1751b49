import { scenes } from '../host/launch'
import { addresses, edition } from './content'
import { journeys, openApp } from './journeys'

const e = `e=${edition.id}`

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
})
