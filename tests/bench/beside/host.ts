import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'

const COMPRESSED = /\.(html|js|css|json|svg|txt|webmanifest)$/

/** Serves a copy of a built site at a free port, compressed as static hosts do. */
export async function host(site: string, copy: string): Promise<{ server: Server; url: string }> {
  rmSync(copy, { recursive: true, force: true })
  cpSync(site, copy, { recursive: true })
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (!entry.isFile() || !COMPRESSED.test(file)) continue
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
  const server = createServer(sirv(copy, { gzip: true }))
  await new Promise<void>((done) => server.listen(0, done))
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` }
}
