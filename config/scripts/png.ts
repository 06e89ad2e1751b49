import { crc32, deflateSync } from 'node:zlib'

/** Shades that a picture of one colour has: as many as an eye tells apart on an icon's edge. */
const SHADES = 16

/**
 * A square PNG of one colour, as small as one gets: four bits a pixel that say how much of the
 * colour there is.
 *
 * @param colour  `#9a2a19`
 * @param opacity One value from 0 to 255 for each pixel, row by row.
 */
export function onePaint(colour: string, opacity: ArrayLike<number>): Buffer {
  const side = Math.sqrt(opacity.length)
  const paint = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const shade = (at: number) => Math.round(((opacity[at] ?? 0) / 255) * (SHADES - 1))
  const rows = Array.from({ length: side }, (_, row) => {
    const line = Buffer.alloc(1 + Math.ceil(side / 2))
    for (let column = 0; column < side; column += 2) {
      const right = column + 1 < side ? shade(row * side + column + 1) : 0
      line[1 + column / 2] = (shade(row * side + column) << 4) | right
    }
    return line
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // Four bits a pixel, from a palette.
  header.set([4, 3], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(Array.from({ length: SHADES }, () => paint).flat())),
    chunk('tRNS', Buffer.from(Array.from({ length: SHADES }, (_, at) => at * 17))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
