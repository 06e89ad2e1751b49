import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildFolder, readBuild } from '../build/build'
import { miniProgram, tiny } from '../build/tiny'
import { compilersRunHere, whyNot } from '../platform/compilers'
import { served } from '../platform/esLevel'
import { checkBuild } from './check'
import { checkFiles } from './files'
import { checkGlobals, unknownNames } from './globals'
import { checkJson } from './json'
import { checkSizes } from './sizes'
import { checkStyles } from './styles'
import { checkSyntax } from './syntax'

const whereCompilersRun = compilersRunHere ? test : test.skip
const suffix = compilersRunHere ? '' : whyNot

const app = (change: object) => JSON.stringify({ ...JSON.parse(tiny['app.json']!), ...change })
const home = (text: string) => ({ 'pages/home/index.js': text })

whereCompilersRun(`the real build has no fault${suffix}`, () => {
  expect(checkBuild(readBuild(buildFolder))).toEqual([])
})

whereCompilersRun(`a faultless mini-program has no fault${suffix}`, () => {
  expect(checkBuild(miniProgram(tiny))).toEqual([])
})

test('the ECMAScript level is that of the phones in package.json', () => {
  const manifest = readFileSync(path.join(__dirname, '../../../package.json'), 'utf8')
  expect((JSON.parse(manifest) as { browserslist: string[] }).browserslist).toEqual(served)
})

/** So many packages, each as large as may be. */
const full = Array.from({ length: 16 }, (_, at) => `data${at}`)
const sixteen = {
  'app.json': app({ subPackages: full.map((root) => ({ root, pages: [] })) }),
  ...Object.fromEntries(full.map((root) => [`${root}/data.js`, `'${'x'.repeat(2_000_000)}'`])),
}

/** What is changed in the tiny mini-program (null: the file is gone) and the file at fault. */
type Mutant = [name: string, change: Record<string, string | null>, file: string, words: RegExp]

const mutants: [
  (build: ReturnType<typeof miniProgram>) => { file: string; message: string }[],
  Mutant[],
][] = [
  [
    checkJson,
    [
      ['JSON that does not parse', { 'badge.json': '{' }, 'badge.json', /JSON/],
      ['an unknown key in app.json', { 'app.json': app({ colour: 1 }) }, 'app.json', /colour/],
      [
        'a value that WeChat does not know',
        { 'app.json': app({ lazyCodeLoading: 'all' }) },
        'app.json',
        /lazyCodeLoading/,
      ],
      [
        'an unknown key in a page',
        { 'pages/mine/index.json': '{"enableShareTimeline":true}' },
        'pages/mine/index.json',
        /enableShareTimeline/,
      ],
      [
        'a colour by name',
        { 'pages/mine/index.json': '{"backgroundColor":"red"}' },
        'pages/mine/index.json',
        /颜色/,
      ],
      [
        'a single tab',
        { 'app.json': app({ tabBar: { list: [{ pagePath: 'pages/home/index', text: '首页' }] } }) },
        'app.json',
        /至少两项/,
      ],
      [
        'a tab that is no page of the main package',
        { 'app.json': app({ pages: ['pages/home/index'] }) },
        'app.json',
        /pages\/mine\/index/,
      ],
      [
        'a preload rule for no package',
        { 'app.json': app({ preloadRule: { 'pages/home/index': { packages: ['none'] } } }) },
        'app.json',
        /none/,
      ],
      [
        'a theme variable without a dark value',
        { 'theme.json': '{"light":{"paper":"#ffffff"},"dark":{}}' },
        'app.json',
        /@paper/,
      ],
      ['no theme file', { 'theme.json': null }, 'app.json', /theme\.json/],
      ['a component that does not say so', { 'badge.json': '{}' }, 'badge.json', /component/],
    ],
  ],
  [
    checkFiles,
    [
      ['a page without script', { 'pages/home/index.js': null }, 'pages/home/index.js', /缺少/],
      [
        'a page without template',
        { 'extra/detail/index.wxml': null },
        'extra/detail/index.wxml',
        /缺少/,
      ],
      ['a page without JSON', { 'pages/mine/index.json': null }, 'pages/mine/index.json', /缺少/],
      ['a component without template', { 'badge.wxml': null }, 'badge.wxml', /缺少/],
      [
        'a component that is not there',
        { 'pages/home/index.json': '{"usingComponents":{"badge":"/none"}}' },
        'none.js',
        /缺少/,
      ],
      [
        'a template script that is not there',
        { 'words.wxs': null },
        'pages/home/index.wxml',
        /words\.wxs/,
      ],
      ['a style sheet that is not there', { 'base.wxss': null }, 'app.wxss', /base\.wxss/],
      [
        'a picture of the package in a style',
        { 'base.wxss': '.a{background:url(./a.png)}' },
        'base.wxss',
        /a\.png/,
      ],
      [
        'data of a package that is not there',
        home("Page({ onLoad() { require.async('../../extra/none.js') } })"),
        'pages/home/index.js',
        /extra\/none\.js/,
      ],
      ['no tab icon', { 'home.png': null }, 'home.png', /缺少/],
      ['no tab icon for the dark theme', { 'home-dark.png': null }, 'home-dark.png', /缺少/],
      ['a heavy tab icon', { 'home.png': 'x'.repeat(41_000) }, 'home.png', /41000/],
    ],
  ],
  [
    checkSyntax,
    [
      [
        'syntax newer than the phones',
        home('Page({ onLoad(q) { this.e = q?.e ?? 1 } })'),
        'pages/home/index.js',
        /ES2019/,
      ],
      [
        'looking behind in a regular expression',
        home('Page({ onLoad() { return /(?<=a)b/.test("ab") } })'),
        'pages/home/index.js',
        /正则/,
      ],
      ['a class field', home('class A { x = 1 }; Page({})'), 'pages/home/index.js', /ES2019/],
      ['a module', home('import "./a"; Page({})'), 'pages/home/index.js', /ES2019/],
    ],
  ],
  [
    checkGlobals,
    [
      [
        'window',
        home('Page({ onLoad() { window.scrollTo(0, 0) } })'),
        'pages/home/index.js',
        /window/,
      ],
      ['fetch', home('Page({ onLoad() { fetch("/x") } })'), 'pages/home/index.js', /fetch/],
      [
        'code made from text',
        home('Page({ onLoad() { return new Function("return 1")() } })'),
        'pages/home/index.js',
        /Function/,
      ],
    ],
  ],
  [
    checkStyles,
    [
      [
        'a gap between boxes of a flexible one',
        { 'base.wxss': '.row{display:flex;gap:4px}' },
        'base.wxss',
        /gap/,
      ],
    ],
  ],
  [
    checkSizes,
    [
      [
        'a package over 2 MB',
        { 'extra/data.js': `'${'x'.repeat(2_100_000)}'` },
        'app.json',
        /extra/,
      ],
      ['packages that are over 30 MB together', sixteen, 'app.json', /一共/],
    ],
  ],
]

for (const [check, cases] of mutants) {
  test.each(cases)(`${check.name} finds %s`, (_name, change, file, words) => {
    const faults = check(miniProgram({ ...tiny, ...change }))
    expect(faults).toContainEqual({ file, message: expect.stringMatching(words) })
  })
}

whereCompilersRun.each<Mutant>([
  [
    'a template that does not close',
    { 'pages/mine/index.wxml': '<view><text></view>' },
    '*.wxml',
    /pages\/mine\/index\.wxml/,
  ],
  ['a style that does not parse', { 'base.wxss': '.a}{color:red' }, '*.wxss', /base\.wxss/],
])(`WeChat's compilers find %s${suffix}`, (_name, change, file, words) => {
  const faults = checkBuild(miniProgram({ ...tiny, ...change }))
  expect(faults).toContainEqual({ file, message: expect.stringMatching(words) })
})

test.each([
  ['a name of its own', 'var window = {}; window.x', []],
  ['a parameter', '(function (document) { return document.title })({})', []],
  ['a question whether it is there', 'if ("object" === typeof window) window.x()', []],
  [
    'the same as a conditional',
    'var now = typeof performance === "object" ? () => performance.now() : Date.now',
    [],
  ],
  ['the same as a conjunction', 'typeof URL !== "undefined" && new URL("x")', []],
  ['an attempt', 'try { new Function("return this")() } catch (e) {}', []],
  [
    'a function made in an attempt and called later',
    'var f; try { f = () => fetch("x") } catch (e) {}',
    ['fetch'],
  ],
  ['a guard for another name', 'typeof window === "object" && document.title', ['document']],
  ['a property', 'wx.fetch({ window: 1 })', []],
  ['a bare use in a function', 'function f() { return localStorage.x }', ['localStorage']],
  ['eval', 'eval("1")', ['eval']],
  ['a built-in that is newer than the phones', 'new WeakRef({})', ['WeakRef']],
])('free names: %s', (_name, code, names) => {
  expect(unknownNames(code)).toEqual(names)
})
