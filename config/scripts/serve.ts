import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** Serves a folder as any static host would, at `port` or, where that is taken, at a free one. */
export async function serve(
  folder: string,
  port: number,
): Promise<{ server: Server; url: string }> {
  const server = createServer(sirv(folder, { dev: true }))
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  const { port: actual } = server.address() as AddressInfo
  return { server, url: `http://localhost:${actual}/` }
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
