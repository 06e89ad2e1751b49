import { screens } from '../shots/screens'
import { layoutFaults } from './layout'
import { Phones } from './phone'

const widths = [320, 390, 768]
const looks = {
  light: { theme: 'light', textSize: 17, elder: false },
  'the largest text': { theme: 'light', textSize: 30, elder: true },
}

let phones: Phones
beforeAll(async () => {
  phones = await Phones.open()
})
afterAll(() => phones.close())

const storedIn = (settings: object) => ({
  settings: JSON.stringify({ data: { state: settings, version: 1 } }),
})

const cases = Object.entries(screens).flatMap(([screen, at]) =>
  Object.entries(looks).map(([look, settings]) => ({ screen, at, look, settings })),
)

test.each(cases)(
  '$screen in $look: nothing overlaps, is cut off or stands out of its box or the screen',
  async ({ at, settings }) => {
    const phone = await phones.at(at, { stored: storedIn(settings) })
    const found: Record<number, string[]> = {}
    for (const width of widths) {
      await phone.page.setViewportSize({ width, height: 844 })
      await phone.settled()
      const faults = await phone.page.evaluate(layoutFaults)
      if (faults.length > 0) found[width] = faults
    }
    await phone.close()
    expect(found).toEqual({})
  },
)

test('every figure of the report, drawn and listed, keeps to its place at the narrowest', async () => {
  const phone = await phones.at(screens.figures, {
    width: 320,
    stored: storedIn(looks['the largest text']),
  })
  const found: string[] = []
  for (const look of ['', '列表']) {
    if (look) await phone.tap(look)
    const more = phone.page.locator('.figures__more:visible, .figures__rest:visible')
    while (await more.count()) {
      await more.first().tap()
      // A quicker tap on the next one would be taken for an echo of this.
      await phone.page.waitForTimeout(400)
    }
    await phone.settled()
    found.push(...(await phone.page.evaluate(layoutFaults)))
  }
  await phone.close()
  expect(found).toEqual([])
})

test('a page that comes in from the side makes the window no wider than the screen', async () => {
  const phone = await phones.at(screens.home)
  await phone.tap('今日五题')
  const width = await phone.page.evaluate(() => window.innerWidth)
  await phone.close()
  expect(width).toBe(390)
})

/** A small page with one fault each, and what it must be found to be. */
test.each([
  ['out of its box', '<div style="width:60px;white-space:nowrap">一行不折的很长的文字</div>'],
  ['out of its box', '<div style="height:10px">高度写死了，<br>第二行出去了</div>'],
  [
    'cut off',
    '<div style="width:60px;overflow:hidden"><p style="width:200px">被截断的文字</p></div>',
  ],
  ['overlap', '<p>第一段</p><p style="margin-top:-20px">第二段</p>'],
  ['scrolls sideways', '<div style="width:500px">太宽</div>'],
  ['stands off the screen', '<div style="position:absolute;left:-30px">出界</div>'],
  ['tap targets overlap', '<button>甲乙</button><button style="margin-left:-20px">丙</button>'],
  ['under the bar', '<p>最后一句</p><nav style="position:fixed;bottom:0;height:60px">栏</nav>'],
])('the check finds what is %s', async (fault, html) => {
  const phone = await phones.at()
  await phone.page.setContent(
    `<style>* { margin: 0; line-height: 20px; font-size: 16px }</style>
     <div class="screen" style="overflow-x:auto">${html}</div>`,
  )
  const found = await phone.page.evaluate(layoutFaults)
  await phone.close()
  expect(found.join('\n')).toContain(fault)
})
