import type { Slice } from '../../report/types'

/** A stretch of a text as a remark quotes it, with so many characters on either side: “12件”（…办理12件。…）. */
export function inContext(text: string, { start, end }: Slice, around: number): string {
  const before = text.slice(Math.max(0, start - around), start)
  const quoted = text.slice(start, end)
  return `“${quoted}”（…${before}${quoted}${text.slice(end, end + around)}…）`
}
