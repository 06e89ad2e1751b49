/** The build as files: nothing in it is newer than the oldest browsers to be served. */
import postcss from 'postcss'
import { DISPENSABLE, laterStyles } from '../support/styles'
import { filesIn, textOf } from '../weapp/build/build'
import { checkSyntax } from '../weapp/check/syntax'
import { BUILD } from './phone'

const build = filesIn(BUILD)

const laterIn = (css: string) => laterStyles(postcss.parse(css)).map(({ what }) => what)

test('every script is of the declared ECMAScript level, the service worker’s too', () => {
  expect(build.files).toContain('sw.js')
  expect(checkSyntax(build)).toEqual([])
})

test('every style is known to the oldest browsers, but for what can be done without', () => {
  const sheets = build.files.filter((file) => file.endsWith('.css'))
  const later = new Set(sheets.flatMap((file) => laterIn(textOf(build, file))))
  expect([...later].sort()).toEqual([...DISPENSABLE].sort())
})

test.each([
  ['a property', '.a{aspect-ratio:1}', ['aspect-ratio']],
  ['a value', '.a{overflow-wrap:anywhere}', ['overflow-wrap: anywhere']],
  ['a value with one before it that is known', '.a{overflow:hidden;overflow:clip}', []],
  ['a name that only contains a value’s', '.a{animation:clip-start 1s;align-self:flex-start}', []],
  ['a property with its prefixed form', '.a{-webkit-appearance:none;appearance:none}', []],
  [
    'a value with a variable, which fails whatever stands before it',
    '.a{text-decoration:underline;text-decoration:underline dotted var(--ink)}',
    ['text-decoration: dotted'],
  ],
  ['a function', '.a{width:clamp(1px,2vw,3px)}', ['clamp()']],
  ['a function in a variable', '.a{--w:clamp(1px,2vw,3px)}', ['clamp()']],
  ['the smallest and the largest, which are known', '.a{width:min(1px,max(2vw,3px))}', []],
  ['a unit', '.a{height:100dvh}', ['dvh']],
  ['the same in an address', '.a{background:url(100dvh.png)}', []],
  ['a gap in a box that may be flexible', '.a{gap:1px}', ['gap']],
  ['a gap in a grid', '.a{display:grid;gap:1px}', []],
  ['a selector', '.a:is(.b){color:red}', [':is']],
  ['a rule of the media', '@media (hover:hover){.a{color:red}}', []],
  ['another rule', '@container (width>1px){.a{color:red}}', ['@container']],
])('%s: newer styles are found', (_name, css, later) => {
  expect(laterIn(css)).toEqual(later)
})
