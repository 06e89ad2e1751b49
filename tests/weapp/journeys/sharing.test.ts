import { leadFigures, strongest } from '../../../src/report/compare'
import { cardsOf, figuresIn } from '../../../src/report/outline'
import { scenes } from '../host/launch'
import { viewsIn } from '../host/view'
import { addresses, edition, example, units } from './content'
import { journeys, openApp } from './journeys'

const screens = Object.entries(addresses)

journeys('sharing', () => {
  test.each(screens)(
    '%s is shared with a title of its own and opens from the chat',
    async (_name, path) => {
      const phone = await openApp({ path })
      const shared = await phone.share()
      expect(shared.title).toBeTruthy()
      expect(shared.title).not.toBe('法治政府报告')
      expect(shared.path).toMatch(/^\/pages\//)
      const friend = await openApp({ path: shared.path!, scene: scenes.chat })
      expect(friend.text()).not.toContain('没有找到')
      expect(friend.page.query.e).toBe(edition.id)
    },
  )

  test.each(screens)('%s goes to Moments and reads well there', async (_name, path) => {
    const phone = await openApp({ path })
    const { title, query } = await phone.shareTimeline()
    expect(title).toBeTruthy()
    const page = phone.page.path
    const friend = await openApp({ path: `${page}?${query}`, scene: scenes.moments })
    expect(friend.text()).not.toContain('没有找到')
    expect(friend.text().length).toBeGreaterThan(20)
  })

  const { title } = edition.meta
  const inSection = strongest(edition, figuresIn(edition, cardsOf(example.unit)))!
  test.each([
    ['section', [title, inSection.text, inSection.label]],
    ['figure', [title, example.figure.text, example.figure.label]],
    ['home', [title, leadFigures(edition)[0]!.text]],
    ['figures', [`${edition.figures.length}`]],
  ] as const)('Moments show of %s what it was shared for', async (name, words) => {
    const phone = await openApp({ path: addresses[name] })
    const { query } = await phone.shareTimeline()
    const path = `${phone.page.path}?${query}`
    const friend = await openApp({ path, scene: scenes.moments })
    for (const said of words) expect(friend.text()).toContain(said)
  })

  test.each(screens)('in Moments the bar of %s says whose page it is', async (_name, path) => {
    const friend = await openApp({ path, scene: scenes.moments })
    expect(friend.page.title).toBe('法治政府报告')
  })

  test.each(screens)(
    'in Moments nothing on %s looks like a way that is none',
    async (_name, path) => {
      const friend = await openApp({ path, scene: scenes.moments })
      const dead = [...viewsIn(friend.view)].filter(
        ({ attributes }) => attributes.ariaRole === 'link' || attributes.openType === 'share',
      )
      expect(dead).toEqual([])
    },
  )

  test('each card is shared by itself, with its own title and address', async () => {
    const phone = await openApp({ path: addresses.section })
    const cards = cardsOf(example.unit)
    for (const [nth, card] of cards.entries()) {
      const shared = await phone.share('分享', { nth })
      expect(shared.path).toBe(`/pages/section/index?e=${edition.id}&s=${card.id}`)
      const friend = await openApp({ path: shared.path!, scene: scenes.chat })
      for (const paragraph of card.paragraphs) expect(friend.text()).toContain(paragraph.text)
    }
  })

  test('no two sections are shared under one title', async () => {
    const titles = []
    for (const { id } of units) {
      const phone = await openApp({ path: `pages/section/index?e=${edition.id}&s=${id}` })
      titles.push((await phone.share()).title)
    }
    expect(new Set(titles).size).toBe(units.length)
  })
})
