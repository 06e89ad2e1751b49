import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const src = path.resolve(__dirname, '../../../src')

/** What config/plugins/lean.ts leaves out of the templates, as a component would write it. */
const leftOut =
  /\s(?:on(?:Touch|Animation|Transition)\w+|onLongPress|catchMove|animation|hoverSt\w+|space|decode|overflow|maxLines)=|import\s*{[^}]*\b(?:Image|ScrollView)\b[^}]*}\s*from '@tarojs\/components'/

test('no screen in WeChat uses what its templates leave out', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.h5.tsx'))
    .map((file) => ({ file, code: readFileSync(path.join(src, file), 'utf8') }))
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter(({ code }) => leftOut.test(code)).map(({ file }) => file)).toEqual([])
})
