import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { injectManifest } from 'workbox-build'

/**
 * Writes the service worker beside index.html, with the list of what it keeps: the app itself and
 * everything that it loads. The other pages are not kept, since the app can show what they show.
 */
export async function writeWorker(folder: string): Promise<void> {
  const bundled = path.join(folder, 'worker.js')
  const target = path.join(folder, 'sw.js')
  buildSync({
    entryPoints: [path.resolve(__dirname, '../worker/worker.ts')],
    outfile: bundled,
    bundle: true,
    minify: true,
    target: 'es2019',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const { warnings } = await injectManifest({
    swSrc: bundled,
    swDest: target,
    globDirectory: folder,
    globPatterns: ['index.html', '{js,css}/*.{js,css}', 'icons/*.png', 'manifest.webmanifest'],
    // A name with a hash says its own version.
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
  })
  rmSync(bundled)
  if (warnings.length > 0) throw new Error(`离线文件清单不完整：\n${warnings.join('\n')}`)
}
