import { depthOf, viewsIn } from '../host/view'
import { addresses } from './content'
import { journeys, openApp } from './journeys'

/** WeChat's advice for a smooth page, from its performance guide. */
const advised = { setDataBytes: 256 * 1024, views: 1000, depth: 30, children: 60 }

interface Measured {
  screen: string
  setDataCalls: number
  firstSetDataBytes: number
  views: number
  depth: number
  mostChildren: number
}

const measured: Measured[] = []

journeys('limits', () => {
  test.each(Object.entries(addresses))("%s keeps within WeChat's advice", async (screen, path) => {
    const phone = await openApp({ path })
    const views = [...viewsIn(phone.view)]
    const sizes = phone.setData.map(({ bytes }) => bytes)
    const of: Measured = {
      screen,
      setDataCalls: sizes.length,
      firstSetDataBytes: sizes[0]!,
      views: views.length,
      depth: depthOf(phone.view),
      mostChildren: Math.max(...views.map(({ children }) => children.length)),
    }
    measured.push(of)
    expect(Math.max(...sizes)).toBeLessThan(advised.setDataBytes)
    expect(of.views).toBeLessThan(advised.views)
    expect(of.depth).toBeLessThan(advised.depth)
    expect(of.mostChildren).toBeLessThan(advised.children)
  })

  afterAll(() => console.table(measured))
})
