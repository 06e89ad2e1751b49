import { resolveIn } from '../build/address'
import { type Build, has, textOf } from '../build/build'
import { classesOf, viewsIn } from '../host/view'
import { addresses } from './content'
import { appBuild, journeys, openApp } from './journeys'

/** Classes are named block, block__part and block--kind; each block has a style sheet. */
const blockOf = (name: string): string => name.split(/__|--/)[0]!

/** Blocks that a page's style sheets name: its own, the app's and all that they import. */
function styledBlocks(build: Build, page: string): Set<string> {
  const waiting = ['app.wxss', `${page}.wxss`].filter((file) => has(build, file))
  const blocks = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = textOf(build, file)
    for (const [, reference] of text.matchAll(/@import\s*["']([^"']+)["']/g)) {
      waiting.push(resolveIn(file, reference!))
    }
    for (const [, name] of text.matchAll(/\.(-?[_a-z][\w-]*)/gi)) blocks.add(blockOf(name!))
  }
  return blocks
}

journeys('styles', () => {
  test.each(Object.entries(addresses))(
    '%s: what stands on the screen has its styles in the package',
    async (_name, path) => {
      const phone = await openApp({ path })
      const styled = styledBlocks(appBuild(), phone.page.path)
      const used = new Set([...viewsIn(phone.view)].flatMap(classesOf).map(blockOf))
      expect([...used].filter((name) => !styled.has(name))).toEqual([])
    },
  )
})
