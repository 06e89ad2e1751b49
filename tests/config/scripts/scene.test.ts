import { spawnSync } from 'node:child_process'
import { editions } from '#content'
import { address, tabs } from '../../../src/report/address'
import { walk } from '../../../src/report/outline'
import { readScene } from '../../../src/report/scene'

const [edition] = editions
const e = edition?.id ?? ''

function scene(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--conditions=tests', '--import', 'tsx', 'config/scripts/scene.ts', ...args]
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

test('prints page and scene of every kind of address', () => {
  const { status, stdout, stderr } = scene(
    'shenyang-2021/1-3/',
    '/shenyang-2021/1-3',
    'https://example.gov.cn/gov/report/shenyang-2021/1-8-20.p1.f2/?from=timeline',
    'https://example.gov.cn/report/#/pages/section/index?e=shenyang-2021&s=1-3',
    '#/pages/quiz/index',
    '/pages/round/index?e=shenyang-2021&by=question&q=falv-yuanzhu-001',
    'pages/mine/index',
    'https://example.gov.cn/gov/report/',
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toEqual([
    'pages/section/index\tshenyang-2021/1-3',
    'pages/section/index\tshenyang-2021/1-3',
    'pages/figure/index\tshenyang-2021/1-8-20.p1.f2',
    'pages/section/index\tshenyang-2021/1-3',
    'pages/quiz/index\tquiz',
    expect.stringMatching(/^pages\/round\/index\tshenyang-2021\/round\?q=~\w+$/),
    'pages/mine/index\tmine',
    'pages/home/index\t.',
  ])
})

test.each([
  ['no screen of ours', '/pages/nowhere/index', '不是本应用的地址'],
  ['a file', 'shenyang-2021/1-3/page.html', '不是本应用的地址'],
  ['an unknown edition', 'nowhere-1900/1-3/', '没有编号为“nowhere-1900”的报告。现有：'],
  ['an unknown section', 'shenyang-2021/9-9/', '里没有这一页'],
  ['an unknown question', 'shenyang-2021/round/?by=question&q=none', '里没有这一页'],
  ['an unknown kind of round', 'shenyang-2021/round/?by=none', '里没有这一页'],
  ['words to look for', 'shenyang-2021/search/?w=复议', '放不进小程序码'],
  ['a set of questions', 'round/?by=set&q=falv-yuanzhu-001,falv-yuanzhu-002', '放不进小程序码'],
])('names in Chinese what is wrong with %s, and ends with 1', (_name, wrong, words) => {
  const { status, stdout, stderr } = scene(wrong, 'shenyang-2021/1-3/')
  expect(status).toBe(1)
  expect(stderr).toContain(wrong)
  expect(stderr).toContain(words)
  // What is right is printed all the same.
  expect(stdout).toBe('pages/section/index\tshenyang-2021/1-3\n')
})

test('lists tabs, sections and figures of an edition with their codes', () => {
  const { status, stdout } = scene('--edition', e)
  expect(status).toBe(0)
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  const sections = [...walk(edition?.sections ?? [])]
  const figures = edition?.figures ?? []
  expect(rows).toHaveLength(tabs.length + sections.length + figures.length)
  expect(rows[0]).toEqual(['报告', 'pages/home/index', e])
  const addresses = rows.map(([, , code = '']) => {
    const { screen, query } = readScene(code)
    return address(screen, query)
  })
  expect(addresses).toEqual([
    ...tabs.map((tab) => address(tab, { e })),
    ...sections.map(({ id: s }) => address('section', { e, s })),
    ...figures.map(({ id: f }) => address('figure', { e, f })),
  ])
})

test('an edition that is not there is named', () => {
  const { status, stderr } = scene('--edition', 'nowhere-1900')
  expect(status).toBe(1)
  expect(stderr).toContain('没有编号为“nowhere-1900”的报告')
})

test.each([
  ['nothing', [], '没有写地址。'],
  ['both an edition and an address', ['--edition', e, 'quiz/'], '一次只能写一样。'],
  ['an unknown option', ['--colour'], '没有 --colour 这个选项。可用的有：--edition。'],
])(
  'names what is wrong and shows the usage when given %s, and ends with 2',
  (_name, args, words) => {
    const { status, stderr } = scene(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr).toContain('用法')
  },
)
