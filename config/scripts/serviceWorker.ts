import path from 'node:path'
import { buildSync } from 'esbuild'

/** Writes the service worker into a browser's shell; the list of what it keeps is put in with the content. */
export function writeWorker(folder: string): void {
  buildSync({
    entryPoints: [path.resolve(__dirname, '../worker/worker.ts')],
    outfile: path.join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    target: 'es2019',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}
