import { Dice } from '../../soak/dice'
import { WeChat } from '../../soak/weapp'
import { addresses } from './content'
import { journeys } from './journeys'

const dice = new Dice(1)

/** The soak of `npm run prove -- soak` is worth nothing if it does not see what is wrong. */
journeys('soak', () => {
  let world: WeChat
  const kinds = async () => (await world.look()).map(({ kind }) => kind)
  /** As if the app had asked WeChat for it, and heard nothing. */
  const ask = async (way: string, url: string) => {
    const { [way]: call } = world.phone.wx.object as Record<string, (options: object) => void>
    call?.({ url: `/${url}`, fail: () => undefined })
    await world.phone.settled()
  }
  beforeEach(async () => {
    world = await WeChat.open(1)
  })

  test('an app at rest has no faults', async () => {
    expect(await world.look()).toEqual([])
  })

  test('an empty page is seen', async () => {
    world.phone.view.children.length = 0
    expect(await kinds()).toEqual(['blank screen'])
  })

  test('an answer that nobody gave is seen', async () => {
    const memory = { q: { right: 1, wrong: 0 } }
    await world.start(addresses.home, { storage: { quiz: { version: 1, state: { memory } } } })
    expect(await kinds()).toEqual(['lost answer'])
  })

  test('an answer is noted, must be stored, and may be taken back', async () => {
    await world.start(addresses.question, {})
    await world.act(dice, () => world.phone.tap({ class: 'option' }, { nth: 0 }))
    expect(await kinds()).toEqual([])
    expect(Object.keys(world.stored)).toHaveLength(1)
    await world.act(dice, () => world.phone.tap('点错了，重选'))
    expect(await kinds()).toEqual([])
    expect(world.stored).toEqual({})
    await world.act(dice, () => world.phone.tap({ class: 'option' }, { nth: 0 }))
    await world.start(addresses.home, { storage: {} })
    expect(await kinds()).toEqual(['lost answer'])
  })

  test('an eleventh page that is asked for is seen', async () => {
    await world.act(dice, async () => {
      for (let page = 0; page < 10; page++) await ask('navigateTo', addresses.section)
    })
    expect(await kinds()).toEqual(['too deep'])
  })

  test('a page that WeChat refuses to open, without a word to the reader, is seen', async () => {
    world.block(true)
    await world.act(dice, () => ask('navigateTo', addresses.section))
    expect(await kinds()).toEqual(['dead tap'])
  })

  test('a phone that is full may lose an answer, and no other', async () => {
    await world.start(addresses.daily, {})
    world.fill(true)
    await world.act(dice, () => world.phone.tap({ class: 'option' }, { nth: 0 }))
    expect(await kinds()).toEqual([])
    expect(world.stored).toEqual({})
    await world.start(addresses.home, {})
    expect(await kinds()).toEqual([])
  })
})
