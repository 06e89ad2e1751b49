import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '../../../config/scripts/arguments'
import { heldOr } from '../../../config/scripts/command'
import { compiledIn, requireCompiled } from '../../../config/scripts/content'
import { RELEASE, release, unfitWords } from '../../../config/scripts/fill'
import { fillFolder } from '../../../config/scripts/folder'
import { readShell, shellState, type Target } from '../../../config/scripts/shell'
import { bytesOf, type Files } from '../../../src/site/files'
import { readPublished } from '../../../src/site/published'
import { packageSlots, siteSlots } from '../../../src/site/slots'
import { libraryOf } from '../../support/library'

jest.mock('../../../config/scripts/content', () => ({
  ...jest.requireActual('../../../config/scripts/content'),
  requireCompiled: jest.fn(),
  compiledIn: jest.fn(),
}))
jest.mock('../../../config/scripts/folder', () => {
  const actual = jest.requireActual('../../../config/scripts/folder')
  return { ...actual, fillFolder: jest.fn(actual.fillFolder) }
})
jest.mock('../../../config/scripts/shell', () => ({
  ...jest.requireActual('../../../config/scripts/shell'),
  readShell: jest.fn(),
  shellState: jest.fn(),
}))

const slots = (names: readonly string[]) =>
  names.map((name) => `JSON.parse("@slot:${name}@")`).join(';')
const filesOf = (texts: Record<string, string>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]))

const mini = filesOf({
  'app.json': '{"pages":["pages/home/index"]}',
  'common.js': `require("./data/open.js");${slots(packageSlots)}`,
})
const shells: Record<Target, Files> = {
  h5: filesOf({
    'index.html':
      '<html><head><base href="./"><title></title></head><body><script src="./js/app.aaaaaaaa.js"></script></body></html>',
    'js/app.aaaaaaaa.js': slots([...siteSlots, 'files']),
    'page-files.json': '{}',
    'sw.js': 'keep(JSON.parse("@slot:kept@"))',
  }),
  weapp: mini,
  alipay: mini,
  tt: mini,
}

let place: string
let said: jest.SpyInstance
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'release-'))
  shells.alipay = mini
  jest.mocked(readShell).mockImplementation((target) => shells[target])
  said = jest.spyOn(console, 'log').mockImplementation(() => undefined)
  jest.mocked(requireCompiled).mockReset()
  jest.mocked(compiledIn).mockReturnValue(libraryOf('b-2021', 'b-2020'))
})
afterEach(() => {
  said.mockRestore()
  rmSync(place, { recursive: true })
})

const typed = { name: 'fill', words: [] }

function releaseOf(targets: Target[], values: Record<string, string> = {}): Promise<void> {
  const where = { content: place, output: join(place, 'dist') }
  return release(targets, values, typed, (target) => `填入${target}……`, where)
}
const written = (path: string) => {
  const file = join(place, 'dist', path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
const listed = () => {
  const list = join(place, 'published.txt')
  return existsSync(list) ? readPublished(readFileSync(list, 'utf8')) : []
}

test('each target is written, and then what is in it is on the list', async () => {
  await releaseOf(['h5', 'weapp'])
  expect(written('h5/index.html')).toContain('<script')
  expect(written('weapp/app.json')).toContain('data/shelf')
  expect(listed()).toEqual(['b-2020', 'b-2021'])
  expect(said.mock.calls.map(([line]) => `${line}`)).toEqual([
    expect.stringMatching(/^填入h5…….*h5，用时[\d.]+秒$/),
    expect.stringMatching(/^填入weapp…….*weapp，用时[\d.]+秒$/),
  ])
})

test('content that is not compiled is not built', async () => {
  jest.mocked(requireCompiled).mockRejectedValue(new Error('没有构建：还没有编译'))
  await expect(releaseOf(['weapp'])).rejects.toThrow('还没有编译')
  expect([written('weapp/app.json'), listed()]).toEqual([undefined, []])
})

test('where a platform would not take its own, none is written', async () => {
  shells.alipay = new Map([...mini, ['large.js', new Uint8Array(9 * 1024 * 1024)]])
  await expect(releaseOf(['weapp', 'alipay'])).rejects.toThrow('没有构建支付宝版：整个小程序有')
  expect([written('weapp/app.json'), listed()]).toEqual([undefined, []])
})

test('what is written is on the list also where the next cannot be written', async () => {
  const held = Object.assign(new Error('EBUSY: resource busy'), {
    code: 'EBUSY',
    syscall: 'open',
    path: 'dist/tt/app.json',
  })
  const fillOne = jest.mocked(fillFolder)
  const actual = fillOne.getMockImplementation()
  fillOne.mockImplementation((folder, files) => {
    if (folder.endsWith('tt')) throw held
    actual?.(folder, files)
  })
  await expect(releaseOf(['weapp', 'tt'])).rejects.toBe(held)
  fillOne.mockImplementation(actual)
  expect(listed()).toEqual(['b-2020', 'b-2021'])
})

test('an edition that is gone is told with the whole command, its address too', async () => {
  await releaseOf(['h5'])
  jest.mocked(compiledIn).mockReturnValue(libraryOf('b-2021'))
  const site = 'https://example.gov.cn/report/'
  await expect(releaseOf(['h5'], { site })).rejects.toThrow(
    `\n  npm run fill -- --site ${site} --withdraw b-2020`,
  )
})

test('what is not there to fill, or of another program, is to be built', () => {
  const states = { h5: 'old', weapp: 'none', alipay: 'current', tt: 'none' } as const
  jest.mocked(shellState).mockImplementation((target) => states[target])
  expect(unfitWords(['alipay'])).toBeUndefined()
  expect(unfitWords(['h5', 'weapp', 'alipay'])).toBe(
    `没有填：浏览器版的程序改过，还没有构建过微信版。请先构建：
  npm run build:h5
  npm run build:weapp`,
  )
})

describe('the address that a site was built for', () => {
  const site = 'https://example.gov.cn/report/'
  const canonical = () => written('h5/sitemap.txt')?.includes(site)

  test('holds for what is filled anew, and is said', async () => {
    await releaseOf(['h5'], { site })
    await releaseOf(['h5', 'weapp'])
    expect(canonical()).toBe(true)
    expect(said.mock.calls.at(-2)?.[0]).toContain(`网址沿用上次的 ${site}`)
    expect(said.mock.calls.at(-1)?.[0]).not.toContain('网址')
  })

  test('is another once another is typed', async () => {
    await releaseOf(['h5'], { site: 'https://example.com/' })
    await releaseOf(['h5'], { site })
    await releaseOf(['h5'])
    expect(canonical()).toBe(true)
  })
})

test.each([[['b-2020', 'weapp']], [['weapp', 'b-2020']]])(
  'of %j, which PowerShell leaves of --withdraw b-2020, the target is none to withdraw',
  (words) => {
    const takes = { name: 'fill', usage: '', ...RELEASE }
    const { values, rest } = readArguments(takes, words, { npm_config_withdraw: 'true' })
    expect([values.withdraw, rest]).toEqual(['b-2020', ['weapp']])
  },
)

test('a file that another program holds is told in Chinese, any other fault in its own words', () => {
  const held = { code: 'EPERM', syscall: 'unlink', path: 'dist/weapp/app.js' }
  expect(heldOr(Object.assign(new Error('EPERM'), held))).toContain('写不进去：dist/weapp/app.js')
  expect(heldOr(new Error('没有构建'))).toBe('没有构建')
})
