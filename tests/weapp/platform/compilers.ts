import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants } from 'node:fs'
import path from 'node:path'
import { type Build, has } from '../build/build'
import { allComponents, componentsUsedBy } from '../build/components'
import { manifestOf, pagesOf } from '../build/manifest'

/**
 * WeChat's own compilers of WXML (wcc) and WXSS (wcsc), as npm's miniprogram-compiler ships
 * them: programs for Linux on x86-64.
 */
export const compilersRunHere = process.platform === 'linux' && process.arch === 'x64'
export const whyNot = '(跳过:微信的 WXML/WXSS 编译器只能在 Linux x86-64 上运行)'

/** What a compiler made of its files, or the words with which it refused them. */
export type Compiled = { code: string; refusal?: undefined } | { code?: undefined; refusal: string }

/** Compiles all WXML of a build to one script that defines `$gwx`. */
export function compileWxml(build: Build): Compiled {
  const templates = build.files.filter((file) => file.endsWith('.wxml'))
  const scripts = build.files.filter((file) => file.endsWith('.wxs'))
  return run(
    'wcc',
    ['-d', '-cc', componentTable(build), ...templates, ...scripts, '-gn', '$gwx'],
    build,
  )
}

/** Compiles all WXSS of a build; style sheets of pages and components come first, counted. */
export function compileWxss(build: Build): Compiled {
  const sheets = build.files.filter((file) => file.endsWith('.wxss'))
  const owned = sheets.filter((file) => has(build, file.replace(/wxss$/, 'json')))
  const shared = sheets.filter((file) => !owned.includes(file))
  return run('wcsc', ['-db', '-pc', String(owned.length), ...owned, ...shared], build)
}

/** wcc's table of custom components: how many files use any, then `file count tag…` for each. */
function componentTable(build: Build): string {
  const rows = [...pagesOf(manifestOf(build)), ...allComponents(build)]
    .map((owner) => ({ owner, tags: [...componentsUsedBy(build, owner).keys()] }))
    .filter(({ tags }) => tags.length > 0)
    .map(({ owner, tags }) => [`${owner}.wxml`, tags.length, ...tags].join(' '))
  return [rows.length, ...rows].join(' ')
}

function run(name: 'wcc' | 'wcsc', args: string[], build: Build): Compiled {
  const { status, stdout, stderr, error } = spawnSync(program(name), args, {
    cwd: build.folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  return status === 0 ? { code: stdout } : { refusal: stderr.trim() || `${name} 以 ${status} 结束` }
}

function program(name: string): string {
  const file = path.join(require.resolve('miniprogram-compiler/package.json'), '../bin/linux', name)
  try {
    accessSync(file, constants.X_OK)
  } catch {
    // npm unpacks the programs without the right to run them.
    chmodSync(file, 0o755)
  }
  return file
}
