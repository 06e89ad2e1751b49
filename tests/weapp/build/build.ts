import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { testBuild } from '../../support/builds'

/** A build's folder, as WeChat gets it or a browser; `files` are its files, POSIX paths, sorted. */
export interface Build {
  folder: string
  files: string[]
}

/** The folder under test: what `npm run build:test weapp` wrote, or $WEAPP_BUILD. */
export const buildFolder = path.resolve(process.env.WEAPP_BUILD ?? testBuild('weapp'))

/** Lists a build's files; throws, in Chinese, where the folder holds no mini-program. */
export function readBuild(folder: string): Build {
  if (!existsSync(path.join(folder, 'app.json'))) {
    throw new Error(`${folder} 里没有小程序(缺 app.json):请先运行 npm run build:test weapp。`)
  }
  return filesIn(folder)
}

/** Lists any folder's files. */
export function filesIn(folder: string): Build {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
  return { folder, files }
}

/** A file's text. */
export const textOf = (build: Build, file: string): string =>
  readFileSync(path.join(build.folder, file), 'utf8')

/** A file's size in bytes. */
export const sizeOf = (build: Build, file: string): number =>
  statSync(path.join(build.folder, file)).size

/** A file's parsed JSON, whatever its shape; throws where it is no JSON. */
export const jsonOf = (build: Build, file: string): unknown => JSON.parse(textOf(build, file))

/** Whether the build holds the file. */
export const has = (build: Build, file: string): boolean => build.files.includes(file)
