import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scripts } from '../../../package.json'

const folder = mkdtempSync(join(tmpdir(), 'launch-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Starts a command as a Node of this version would. */
function launch(version: string, launcher = 'config/scripts/launch.cjs') {
  const faked = join(folder, 'version.cjs')
  writeFileSync(
    faked,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  const command = ['--require', faked, launcher, 'scene', '--edition', 'nowhere-1900']
  return spawnSync(process.execPath, command, { encoding: 'utf8' })
}

test.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
  'Node %s is refused in Chinese, before anything is loaded, with what to get and where',
  (version) => {
    const { status, stdout, stderr } = launch(version)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `这台电脑上的 Node 是 ${version} 版，本项目要用 20 版（20.19 以上），或 22 版（22.13 以上），或 24 版或更新的。\n` +
        '请到 https://nodejs.org/zh-cn/download 下载安装包，装好以后关掉命令行窗口，重新打开，先运行 npm ci。\n',
    )
  },
)

test.each(['20.19.0', '22.13.1', '24.0.0', '25.1.0', '24.0.0-nightly2025'])(
  'Node %s runs the command, with its arguments',
  (version) => {
    const { status, stderr } = launch(version)
    expect(status).toBe(1)
    expect(stderr).toContain('没有编号为“nowhere-1900”的报告')
  },
)

test('packages that are not installed are asked for', () => {
  const scripts = join(folder, 'config', 'scripts')
  mkdirSync(scripts, { recursive: true })
  const launcher = join(scripts, 'launch.cjs')
  copyFileSync('config/scripts/launch.cjs', launcher)
  copyFileSync('package.json', join(folder, 'package.json'))
  const { status, stderr } = launch('20.19.0', launcher)
  expect(status).toBe(1)
  expect(stderr).toBe(
    `还没有装好要用的软件包。请在这个文件夹里先运行 npm ci（要联网）：${folder}\n`,
  )
})

test('every command is started so, and none by what a shell must find', () => {
  const own = Object.values(scripts).filter((script) => script.includes('config/scripts/'))
  expect(own.length).toBeGreaterThan(10)
  for (const script of own) expect(script).toMatch(/^node config\/scripts\/launch\.cjs \w+/)
})
