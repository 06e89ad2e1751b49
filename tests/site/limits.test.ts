import { bytesOf, type Files } from '../../src/site/files'
import type { Platform } from '../../src/site/fillPackages'
import { packageSizes, tooLarge } from '../../src/site/limits'

const MB = 1024 * 1024

const ROOT = /^(?:data\/(?:\d+|first|shelf)|pages\/round)(?=\/)/

/** A mini-program of files of so many megabytes; what lies in data/… are packages, and the quiz's. */
function files(sizes: Record<string, number>, preloadRule = {}): Files {
  const roots = new Set(Object.keys(sizes).flatMap((path) => ROOT.exec(path) ?? []))
  const manifest = { subPackages: [...roots].map((root) => ({ root })), preloadRule }
  return new Map([
    ['app.json', bytesOf(JSON.stringify(manifest))],
    ...Object.entries(sizes).map(([path, size]) => [path, new Uint8Array(size * MB)] as const),
  ])
}

/** So many packages of two editions, of 0.9 MB each, the newest first; and the newest of all in the main one. */
function years(packages: number): { ids: string[]; sizes: Record<string, number> } {
  const older = Array.from({ length: packages * 2 }, (_, at) => `b-${2020 - at}`)
  const sizes = older.map((id, at) => [`data/${Math.floor(at / 2) + 1}/${id}.js`, 0.9] as const)
  return { ids: ['b-2021', ...older], sizes: Object.fromEntries(sizes) }
}

test('a package is what lies in its folder, the main one all else', () => {
  const sizes = packageSizes(
    files({ 'app.js': 1, 'data/open.js': 0.5, 'data/1/a.js': 1, 'data/10/b.js': 0.25 }),
  )
  expect([...sizes].map(([root, bytes]) => [root, Math.floor((bytes / MB) * 100) / 100])).toEqual([
    ['', 1.5],
    ['data/1', 1],
    ['data/10', 0.25],
  ])
})

test.each<[Platform, number]>([
  ['weapp', 16],
  ['alipay', 4],
  ['tt', 11],
])('what %s takes is taken: %i packages', (platform, packages) => {
  const { ids, sizes } = years(packages)
  expect(tooLarge(files(sizes), ids, platform)).toBeUndefined()
})

test.each<[Platform, number, string, string[]]>([
  [
    'weapp',
    18,
    '整个小程序有 32.5 MB，微信最多收 30 MB（由服务商代为发布的只能有 20 MB），超出 2.5 MB',
    ['b-1985', 'b-1986', 'b-1987'],
  ],
  ['alipay', 5, '整个小程序有 9.1 MB，支付宝最多收 8 MB，超出 1.1 MB', ['b-2011', 'b-2012']],
  ['tt', 12, '整个小程序有 21.7 MB，抖音最多收 20 MB，超出 1.7 MB', ['b-1997', 'b-1998']],
])(
  'more than %s takes in all, of %i packages, is told with the oldest to leave out',
  (platform, packages, words, oldest) => {
    const { ids, sizes } = years(packages)
    const said = tooLarge(files(sizes), ids, platform) ?? ''
    expect(said).toContain(words)
    expect(said).toContain(`请撤下 ${oldest.join('、')}，再构建`)
    for (const id of oldest) expect(said).toContain(`\n  npm run edition -- --remove ${id}`)
  },
)

test('as many editions are left out as are needed, and never the newest', () => {
  const said = tooLarge(
    files({ 'app.js': 1, 'data/1/b-2020.js': 8 }),
    ['b-2021', 'b-2020'],
    'alipay',
  )
  expect(said).toContain('请撤下 b-2020，')
})

test('where the program and the newest are too much already, no edition is to be left out', () => {
  const sizes = { 'app.js': 8.5, 'data/1/b-2020.js': 0.9 }
  const said = tooLarge(files(sizes), ['b-2021', 'b-2020'], 'alipay') ?? ''
  expect(said).toContain('整个小程序有 9.5 MB，支付宝最多收 8 MB，超出 1.5 MB。')
  expect(said).toContain('只留最新的 b-2021 也还有 8.6 MB，撤下以前的报告不够')
  expect(said).not.toContain('--remove')
})

test('a package over 2 MB is told with the longest edition in it, which is to be left out', () => {
  const sizes = {
    'data/1/b-2020.js': 1.2,
    'data/1/b-2020.questions.js': 1,
    'data/1/b-2019.js': 0.1,
  }
  const said = tooLarge(files(sizes), ['b-2021', 'b-2020', 'b-2019'], 'weapp') ?? ''
  expect(said).toContain('装着 b-2020 的分包有 2.3 MB，微信每个包最多收 2 MB，超出 0.3 MB')
  expect(said).toContain('\n  npm run edition -- --remove b-2020')
})

test.each<[string, Record<string, number>, string]>([
  [
    'the main one, with the newest edition',
    { 'app.js': 2.3, 'data/1/b-2020.js': 1 },
    '主包有 2.4 MB，微信每个包最多收 2 MB，超出 0.4 MB。里面是程序和最新的报告 b-2021，撤下以前的报告不会变小。请看 b-2021 是不是比往年长很多',
  ],
  [
    'the newest edition’s questions',
    { 'data/first/questions.js': 2.3 },
    '最新的报告 b-2021 的题目有 2.3 MB，微信每个包最多收 2 MB，超出 0.3 MB。请减少它的题目',
  ],
  [
    'one of the program’s',
    { 'pages/round/index.js': 2.3, 'data/1/b-2020.js': 1 },
    '分包 pages/round 有 2.3 MB，微信每个包最多收 2 MB，超出 0.3 MB。里面没有报告，撤下报告不会变小',
  ],
])(
  'a package over 2 MB that no older edition is in, %s, is told as what it is',
  (_, sizes, words) => {
    const said = tooLarge(files(sizes), ['b-2021', 'b-2020'], 'weapp') ?? ''
    expect(said).toContain(words)
    expect(said).not.toContain('--remove')
  },
)

describe('what WeChat fetches ahead from a package’s pages', () => {
  const sizes = { 'app.js': 1, 'pages/round/index.js': 1.2, 'data/first/questions.js': 0.9 }
  const ahead = (...packages: string[]) => ({ network: 'all', packages })
  const said = (rule: object, platform: Platform = 'weapp') =>
    tooLarge(files(sizes, rule), ['b-2021'], platform)

  test('is more than it takes, however many pages share it', () => {
    const words = '从主包的页面预先下载的分包一共有 2.1 MB，微信最多收 2 MB，超出 0.1 MB'
    expect(said({ 'pages/home/index': ahead('pages/round', 'data/first') })).toContain(words)
    const shared = {
      'pages/home/index': ahead('pages/round'),
      'pages/quiz/index': ahead('data/first'),
    }
    expect(said(shared)).toContain(words)
    expect(said(shared)).toContain('请减少最新的报告 b-2021 的题目')
  })

  test('counts once, for the package that its pages are of, and in WeChat alone', () => {
    const twice = {
      'pages/home/index': ahead('pages/round'),
      'pages/quiz/index': ahead('pages/round'),
    }
    expect(said(twice)).toBeUndefined()
    const apart = {
      'pages/home/index': ahead('data/first'),
      'pages/round/index': ahead('pages/round'),
    }
    expect(said(apart)).toBeUndefined()
    expect(said({ 'pages/home/index': ahead('pages/round', 'data/first') }, 'tt')).toBeUndefined()
  })
})
