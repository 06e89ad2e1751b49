import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { editions } from '#content'
import { whose } from '#content/publisher'
import { siteOf } from '../../src/site/site'
import { takePageFiles } from '../plugins/pageFiles'

/** Makes a site of Taro's browser build in this folder: see `siteOf`. */
export function writeSite(folder: string, site: URL | undefined): void {
  const template = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const shell = { template, pageFiles: takePageFiles(folder) }
  for (const [name, text] of siteOf(shell, editions, whose(), site)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const icons = path.resolve(__dirname, '../../src/site/icons')
  cpSync(icons, path.join(folder, 'icons'), { recursive: true })
}
