/** Zip archives, unpacked no further than what is looked for (APPNOTE.TXT 6.3). */
import { Inflate } from 'fflate'

export interface ZipEntry {
  /** As it stands in the archive. */
  name: string
  encrypted: boolean
  /** Packed and unpacked bytes, as the archive says; the latter may be a lie. */
  packed: number
  size: number
  /** Its bytes; undefined where they are damaged or more than `most`. */
  unpack: (most: number) => Uint8Array | undefined
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_557
/** Small steps: each may unpack to a thousand times as much. */
const STEP = 8192

/** What the archive's directory lists; undefined where there is no directory. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const packed = view.getUint32(at + 20, true)
    const start = view.getUint32(at + 42, true)
    const method = view.getUint16(at + 10, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed,
      size: view.getUint32(at + 24, true),
      unpack: (most) => unpacked(view, start, packed, method, most),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

function unpacked(
  view: DataView,
  start: number,
  packed: number,
  method: number,
  most: number,
): Uint8Array | undefined {
  if (start + 30 > view.byteLength) return undefined
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + packed > view.byteLength) return undefined
  const data = new Uint8Array(view.buffer, view.byteOffset + from, packed)
  if (method === 0) return packed <= most ? data : undefined
  return method === 8 ? inflated(data, most) : undefined
}

function inflated(data: Uint8Array, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk)
    size += chunk.length
  })
  try {
    for (let at = 0; at < data.length && size <= most; at += STEP)
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  } catch {
    return undefined
  }
  if (size > most) return undefined
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
