import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reading } from './content'

const config = (title: string) => `export default {
  title: ${JSON.stringify(title)},
  lang: 'zh-CN',
  outDir: 'site',
}
`

/** A line of the report as Markdown that shows it as it is. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#+\-.!|&~]/g, '\\$&')

/**
 * The report as a VitePress site with its default theme, a page for each section; `modules` holds
 * an installed vitepress. Returns the folder of the built site; throws where VitePress failed.
 */
export function buildVitePress(
  folder: string,
  title: string,
  readings: readonly Reading[],
  modules: string,
): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, '.vitepress'), { recursive: true })
  symlinkSync(modules, path.join(folder, 'node_modules'), 'junction')
  writeFileSync(path.join(folder, '.vitepress/config.mjs'), config(title))
  const list = readings.map(({ id, name }) => `- [${plain(name)}](./s-${id}.md)`)
  writeFileSync(path.join(folder, 'index.md'), [`# ${plain(title)}`, '', ...list, ''].join('\n'))
  for (const { id, name, items } of readings) {
    const text = items.flatMap(({ heading, paragraphs }) => [
      `## ${plain(heading)}`,
      ...paragraphs.map(plain),
    ])
    writeFileSync(path.join(folder, `s-${id}.md`), [`# ${plain(name)}`, ...text, ''].join('\n\n'))
  }
  const vitepress = path.join(modules, 'vitepress/bin/vitepress.js')
  const { status, stderr } = spawnSync(process.execPath, [vitepress, 'build', folder])
  if (status !== 0) throw new Error(`构建对照用的 VitePress 站点失败：${stderr}`)
  return path.join(folder, 'site')
}
