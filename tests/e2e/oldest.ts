import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postcss from 'postcss'
import { laterStyles } from '../support/styles'
import { filesIn } from '../weapp/build/build'
import { BUILD } from './phone'
import { type Lacking, takeAway } from './takeAway'

/**
 * A copy of the build, changed to what the oldest browsers make of it: styles that they do not know
 * are left out, and the service worker finds no more than they give it.
 */
export function hostForOldest(lacking: Lacking): string {
  const host = mkdtempSync(path.join(tmpdir(), 'oldest-'))
  cpSync(BUILD, host, { recursive: true })
  const rewrite = (file: string, change: (text: string) => string) => {
    const at = path.join(host, file)
    writeFileSync(at, change(readFileSync(at, 'utf8')))
  }
  for (const file of filesIn(host).files.filter((name) => name.endsWith('.css')))
    rewrite(file, withoutLater)
  rewrite('sw.js', (worker) => `(${takeAway})(${JSON.stringify(lacking)});${worker}`)
  return host
}

function withoutLater(css: string): string {
  const root = postcss.parse(css)
  for (const { node } of laterStyles(root)) node.remove()
  return root.toString()
}
