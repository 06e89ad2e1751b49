import { bytesOf, type Files } from '../../src/site/files'
import type { Platform } from '../../src/site/fillPackages'
import { packageSizes, tooLarge } from '../../src/site/limits'

const MB = 1024 * 1024

/** A mini-program of files of so many megabytes; what lies in data/… are packages. */
function files(sizes: Record<string, number>): Files {
  const roots = new Set(Object.keys(sizes).flatMap((path) => /^data\/\d+/.exec(path) ?? []))
  const manifest = { subPackages: [...roots].map((root) => ({ root })) }
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

test.each([
  ['the main one', { 'app.js': 2.3 }, '主包（装着最新的 b-2021）有 2.4 MB', 'b-2021'],
  [
    'one of data',
    { 'data/1/b-2020.js': 1.2, 'data/1/b-2020.questions.js': 1, 'data/1/b-2019.js': 0.1 },
    '装着 b-2020 的分包有 2.3 MB',
    'b-2020',
  ],
])('a package over 2 MB, %s, is told with the edition that it is of', (_, sizes, words, id) => {
  const said = tooLarge(
    files(sizes as Record<string, number>),
    ['b-2021', 'b-2020', 'b-2019'],
    'weapp',
  )
  expect(said).toContain(words)
  expect(said).toContain(`--remove ${id}`)
})
