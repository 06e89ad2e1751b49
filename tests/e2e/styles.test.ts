import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { BUILD, type Phone, Phones } from './phone'

const folder = path.join(BUILD, 'css')

/** The sheet of all components. */
const shared = () => readdirSync(folder).find((file) => file.startsWith('components.'))!

/** Every selector of a style sheet of the build, one by one. */
function selectorsOf(file: string): string[] {
  const found: string[] = []
  postcss.parse(readFileSync(path.join(folder, file), 'utf8')).walkRules((rule) => {
    found.push(...rule.selectors)
  })
  return found
}

test('a component’s style stands in one sheet: a later copy would undo what a page says of it', () => {
  const own = new Set(selectorsOf(shared()))
  expect(own.has('.link') && own.has('.heading')).toBe(true)
  // The app's own sheet comes before all others.
  const others = readdirSync(folder)
    .filter((file) => file !== shared() && !file.startsWith('app.'))
    .flatMap(selectorsOf)
  expect(others.filter((selector) => own.has(selector))).toEqual([])
})

test.each([
  ['.title', ['.heading']],
  ['.panel', ['.link']],
  ['.main', ['.link', '.button', '.tap']],
  ['.main--off', ['.main']],
])('%s comes after what it is made of, and so has the last word', (whole, parts) => {
  const order = selectorsOf(shared())
  for (const selector of [whole, ...parts]) expect(order).toContain(selector)
  for (const part of parts) expect(order.lastIndexOf(part)).toBeLessThan(order.indexOf(whole))
})

test('nothing moves while the app takes the place of the page’s first text', async () => {
  const phones = await Phones.open()
  for (const at of ['', '/pages/section/index?e=shenyang-2021&s=1-2']) {
    const phone: Phone = await phones.at(at)
    const moved = await phone.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 1500)
        }),
    )
    expect(moved).toBeLessThan(0.01)
    await phone.close()
  }
  await phones.close()
})
