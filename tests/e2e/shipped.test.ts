import AxeBuilder from '@axe-core/playwright'
import { shortTitle, unitsOf } from '../../src/report/outline'
import { shippedBuild } from '../support/builds'
import { thatShip } from '../support/editions'
import { type ShownScreen, screensOf } from '../support/screensOf'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

/** As it is read: without breaks, and without what joins a mark to its word. */
const plain = (text: string): string => text.replace(/[\s\u2060]/gu, '')

/** What is read on the screen, and of its pictures, once these words are there, or after some seconds without them. */
async function readWith(phone: Phone, words: readonly string[]): Promise<string> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const pictures = phone.page.locator('.screen:visible [role=img]')
    const said = await pictures.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    )
    const shown = plain([await phone.text(), ...said].join(' '))
    if (Date.now() > deadline || words.every((one) => shown.includes(plain(one)))) return shown
    await phone.page.waitForTimeout(200)
  }
}

/** So many figures, rounds and searches are opened; `npm run weapp` opens one for each section. */
const OF_A_KIND = 3

/** Every section and some of each other kind of screen. */
function chosen(screens: readonly ShownScreen[]): ShownScreen[] {
  const kindOf = ({ name }: ShownScreen): string => name.split(' ', 1)[0] ?? ''
  return screens.filter((screen, place) => {
    const kind = kindOf(screen)
    const before = screens.slice(0, place).filter((other) => kindOf(other) === kind).length
    return kind === 'section' || before < OF_A_KIND
  })
}

/** Of the newest edition; of those before it, walked when they were new, the tabs. */
const screens = thatShip.flatMap((one, place) =>
  chosen(screensOf(one))
    .filter(({ name }) => place === 0 || ['home', 'figures', 'quiz', 'mine'].includes(name))
    .map((screen) => [one.edition.id, screen.name, screen] as const),
)

const phones = phonesForTests('', shippedBuild('h5'))

test('it opens on its newest edition, and goes from there to a section and to 数据', async () => {
  const [{ edition }] = thatShip as [(typeof thatShip)[number]]
  const phone = await phones.at()
  expect(plain(await phone.text())).toContain(plain(edition.meta.title))
  const [unit] = unitsOf(edition)
  const name = unit && shortTitle(edition, unit.section)
  await phone.page.locator('.fc:visible', { hasText: name }).last().tap()
  await phone.settled()
  expect(phone.address()).toContain(`e=${edition.id}&s=`)
  await phone.back()
  await phone.tap('数据')
  expect(await phone.text()).toContain(`全部 ${edition.figures.length}`)
})

test.each(screens)(
  '%s, %s: opens with the words of the edition, and axe finds nothing',
  async (_id, _name, { at, words }) => {
    const phone = await phones.at(at)
    const shown = await readWith(phone, words)
    for (const one of words) expect(shown).toContain(plain(one))
    expect(shown.length).toBeGreaterThan(20)
    const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  },
)
