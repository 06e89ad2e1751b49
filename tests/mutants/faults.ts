import { changed, heavy, longer, type Plant, withKeys, without } from './plant'

/** The groups of journeys in tests/weapp/journeys. */
type Journeys =
  | 'addresses'
  | 'budgets'
  | 'device'
  | 'quiz'
  | 'reading'
  | 'sharing'
  | 'spoken'
  | 'storage'
  | 'styles'

export interface Planted {
  name: string
  plant: Plant
  /** The journeys asked first where the static check is content; without: they all are. */
  first?: Journeys
}

const home = 'pages/home/index.js'

/**
 * What a change of the app, of Taro or of the build's settings could break. The patterns fit the
 * minified build, whatever names it gives.
 */
export const faults: Planted[] = [
  { name: 'a page without template', plant: without('pages/section/index.wxml') },
  { name: 'a page without script', plant: without('pages/figure/index.js') },
  { name: 'a page without JSON', plant: without('pages/mine/index.json') },
  { name: 'a page of the subpackage missing', plant: without('pages/round/topics/index.js') },
  { name: 'the recursive component without template', plant: without('comp.wxml') },
  { name: 'the shared templates missing', plant: without('base.wxml') },
  { name: 'the template script missing', plant: without('utils.wxs') },
  { name: 'a template that does not close', plant: longer('base.wxml', '<view>') },
  { name: 'a style that does not parse', plant: longer('pages/home/index.wxss', '.a}{color:red') },
  { name: 'JSON cut short', plant: changed('theme.json', /}\s*$/, '') },
  { name: 'an unknown key in app.json', plant: withKeys('app.json', { prerender: true }) },
  {
    name: 'a value that WeChat does not know',
    plant: withKeys('app.json', { lazyCodeLoading: 'all' }),
  },
  {
    name: 'an unknown key of a page',
    plant: withKeys('pages/home/index.json', { enableShareTimeline: true }),
  },
  {
    name: 'a component that is nowhere',
    plant: withKeys('pages/home/index.json', { usingComponents: { comp: '../comp' } }),
  },
  {
    name: 'a preload rule for no package',
    plant: changed('app.json', /"packages":\["pages\/round"\]/, '"packages":["quiz"]'),
  },
  {
    name: 'a tab that is no page of the main package',
    plant: changed('app.json', /"pages\/mine\/index",/, ''),
  },
  {
    name: 'a theme variable without a dark value',
    plant: changed('theme.json', /("dark"[^}]*)"paper":[^,]*,/, '$1'),
  },
  { name: 'a tab icon missing', plant: without('icons/home-dark.png') },
  { name: 'a tab icon too heavy', plant: heavy('icons/mine-light.png', 41_000) },
  { name: 'syntax newer than the phones', plant: longer(home, ';var later=wx?.x') },
  { name: 'looking behind in a regular expression', plant: longer('common.js', ';/(?<=a)b/') },
  { name: 'window', plant: longer(home, ';window.scrollTo(0,0)') },
  {
    name: 'fetch in a function',
    plant: longer('common.js', ';function load(){return fetch("/x")}'),
  },
  { name: 'code made from text', plant: longer(home, ';var make=new Function("return 1")') },
  { name: 'a subpackage over 2 MB', plant: heavy('pages/round/more.js', 2_100_000) },
  { name: 'a main package over 2 MB', plant: heavy('more.js', 2_100_000) },
  {
    name: "the subpackage's shared modules missing",
    plant: without('pages/round/sub-vendors.js'),
    first: 'quiz',
  },
  {
    name: 'a shared script not loaded',
    plant: changed('app.js', /require\("\.\/common"\),/, ''),
    first: 'reading',
  },
  {
    name: "home waiting for the report's text",
    plant: changed(home, /^/, 'require("../../content");'),
    first: 'budgets',
  },
  {
    name: 'a main package past its budget',
    plant: heavy('more.js', 20_000),
    first: 'budgets',
  },
  {
    name: 'every move of a finger told to the app',
    plant: changed('base.wxml', / bindtap="eh"/g, ' bindtap="eh" bindtouchmove="eh"'),
    first: 'budgets',
  },
  {
    name: "the app's style sheet not imported",
    plant: changed('app.wxss', /@import[^;]*common\.wxss[^;]*;/, ''),
    first: 'styles',
  },
  {
    name: "a page's style sheet missing",
    plant: without('pages/section/index.wxss'),
    first: 'styles',
  },
  { name: 'taps not heard', plant: changed('base.wxml', / bindtap="eh"/g, ''), first: 'reading' },
  {
    name: 'open-type lost',
    plant: changed('base.wxml', / open-type="[^"]*"/g, ''),
    first: 'sharing',
  },
  {
    name: 'aria-role lost',
    plant: changed('base.wxml', / aria-role="[^"]*"/g, ''),
    first: 'spoken',
  },
  {
    name: 'aria-label lost',
    plant: changed('base.wxml', / aria-label="[^"]*"/g, ''),
    first: 'spoken',
  },
  {
    name: 'pressing shows nothing',
    plant: changed('base.wxml', / hover-class="[^"]*"/g, ''),
    first: 'spoken',
  },
  {
    name: 'ids lost, and with them anchors',
    plant: changed('base.wxml', / id="[^"]*"/g, ''),
    first: 'reading',
  },
  {
    name: 'writing to storage not guarded',
    plant: changed(
      'common.js',
      /try{(return \w+\(\)\.setStorageSync[^}]*)}catch(\(\w+\))?{return!1}/,
      '$1',
    ),
    first: 'storage',
  },
  {
    name: 'a question of clearing not waited for',
    plant: changed('common.js', /const{confirm:(\w+)}=await/, 'const{confirm:$1=!0}='),
    first: 'storage',
  },
  {
    name: 'the title of what is shared lost',
    plant: changed('common.js', /return{title:\w+,path:(\w+),promise:/, 'return{path:$1,promise:'),
    first: 'sharing',
  },
  {
    name: "a button's own address not shared",
    plant: changed('common.js', /"button"===\w+&&/, '!1&&'),
    first: 'sharing',
  },
  {
    name: 'Moments lose what was on the screen',
    plant: changed(
      'common.js',
      /query:null!==\(\w+=\w+\.path\.split/,
      'query:1?"":null!==(t=e.path.split',
    ),
    first: 'sharing',
  },
  {
    name: 'the query not decoded',
    plant: changed('common.js', /try{return decodeURIComponent\((\w+)\)}/, 'try{return $1}'),
    first: 'addresses',
  },
  {
    name: 'a broken encoding not forgiven',
    plant: changed(
      'common.js',
      /try{(return decodeURIComponent\(\w+\))}catch(\(\w+\))?{return \w+}/,
      '$1',
    ),
    first: 'addresses',
  },
  {
    name: 'a refusal of WeChat not caught',
    plant: changed('common.js', /\w+\.catch\(\(\)=>{}\)/, 'void 0'),
    first: 'device',
  },
  {
    name: 'news of the theme not listened to',
    plant: changed('common.js', /=>(\w+)\("dark"===\w+\.theme\?"dark":"light"\)/, '=>$1("dark")'),
    first: 'device',
  },
  {
    name: 'an old base library not thought of',
    plant: changed(
      'common.js',
      /null===\(\w+=(\w+\(\))\.onThemeChange\)\|\|void 0===\w+\|\|\w+\.call\(/,
      '$1.onThemeChange.call(',
    ),
    first: 'device',
  },
  {
    name: "WeChat's text size not followed",
    plant: changed('common.js', /{fontSizeScaleFactor:(\w+)/, '{scale:$1=1'),
    first: 'device',
  },
  {
    name: 'pages piled up past ten',
    plant: changed(
      'common.js',
      /\w+\.length>=\w+\?(\w+\(\w+\)):\(0,(\w+\.\w+)\)\((\w+\(\))\.navigateTo/,
      '!1?$1:(0,$2)($3.navigateTo',
    ),
    first: 'reading',
  },
]
