import { editions } from '#content'
import { address } from '../../src/report/address'
import { unitsOf } from '../../src/report/outline'
import { screens } from '../shots/screens'
import { type Phone, Phones } from './phone'
import { loneCharacters } from './titles'

const widths = [360, 390, 430]
const sizes = [17, 24, 30]

let phones: Phones
let phone: Phone
beforeAll(async () => {
  phones = await Phones.open()
  phone = await phones.at()
})
afterAll(() => phones.close())

const sections = editions.flatMap((edition) =>
  unitsOf(edition).map(({ id }) => [id, address('section', { e: edition.id, s: id })] as const),
)
const others = Object.entries(screens).filter(([name]) => !name.startsWith('section'))

test.each([...sections, ...others])(
  '%s: no title ends in a line of one character on any phone, at any size of text',
  async (_name, at) => {
    await phone.goto(at)
    const found: string[] = []
    for (const width of widths) {
      await phone.page.setViewportSize({ width, height: 800 })
      for (const size of sizes) {
        await phone.page.locator('.screen:visible').evaluate((screen, body) => {
          const others = [...screen.classList].filter(
            (name) => !/^screen--(text-|large)/.test(name),
          )
          screen.setAttribute(
            'class',
            [...others, `screen--text-${body}`, body >= 24 ? 'screen--large' : ''].join(' '),
          )
        }, size)
        const lone = await phone.page.evaluate(loneCharacters)
        found.push(...lone.map((title) => `${width} px, ${size} px: ${title}`))
      }
    }
    expect(found).toEqual([])
  },
)

test('the check sees a character alone', async () => {
  await phone.goto(screens.mine ?? '')
  await phone.page.evaluate(() => {
    const title = document.createElement('h2')
    title.style.cssText = 'width: 4em; font-size: 20px; text-wrap: wrap'
    title.textContent = '政府职能转变了吗呢'
    document.querySelector('.screen')?.append(title)
  })
  expect(await phone.page.evaluate(loneCharacters)).toEqual(['政府职能转变了吗呢'])
})
