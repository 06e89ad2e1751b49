import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

/**
 * Serves a folder as a static host would, with its 404.html for what is not there, at `port` or,
 * where that is taken, at a free one.
 */
export async function serve(
  folder: string,
  port: number,
): Promise<{ server: Server; url: string }> {
  const server = createServer(
    sirv(folder, { dev: true, onNoMatch: (_request, response) => miss(folder, response) }),
  )
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  const { port: actual } = server.address() as AddressInfo
  return { server, url: `http://localhost:${actual}/` }
}

function miss(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : '404')
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
