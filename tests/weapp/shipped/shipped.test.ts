import { ONE_STEP } from '../../../src/report/weight'
import { shippedBuild } from '../../support/builds'
import { thatShip } from '../../support/editions'
import { screensOf } from '../../support/screensOf'
import { readBuild } from '../build/build'
import { checkBuild } from '../check/check'
import { Phone } from '../host/phone'
import { journeys } from '../journeys/journeys'

const build = readBuild(shippedBuild('weapp'))

/** As it is read: without breaks, and without what joins a mark to its word. */
const plain = (text: string): string => text.replace(/[\s\u2060]/gu, '')

journeys('what ships', () => {
  test('has no fault, and each of its packages is one that WeChat takes', () => {
    expect(checkBuild(build)).toEqual([])
  })

  const screens = thatShip.flatMap((one) =>
    screensOf(one).map((screen) => [one.edition.id, screen.name, screen] as const),
  )

  test.each(screens)('%s, %s: opens, with the words of the edition', async (_id, _name, screen) => {
    const phone = await Phone.open(build, { path: screen.at.slice(1) })
    const shown = plain(phone.text())
    for (const words of screen.words) expect(shown).toContain(plain(words))
    expect(shown.length).toBeGreaterThan(20)
    for (const { bytes } of phone.setData) expect(bytes).toBeLessThanOrEqual(ONE_STEP)
  })

  test('opens on its newest edition, with that edition on each tab', async () => {
    const [{ edition }] = thatShip as [(typeof thatShip)[number]]
    const phone = await Phone.open(build)
    expect(phone.text()).toContain(edition.meta.title)
    await phone.tab('数据')
    expect(phone.text()).toContain(`全部 ${edition.figures.length}`)
    await phone.tab('问答')
    expect(phone.text()).toContain('今日五题')
    await phone.tab('报告')
    expect(phone.text()).toContain(edition.meta.title)
  })
})
