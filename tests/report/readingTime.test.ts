import { leastReading, minutesFor } from '../../src/report/readingTime'
import type { Section } from '../../src/report/types'

/** A section of so many characters. */
function long(characters: number): Section[] {
  const text = '法'.repeat(characters)
  const paragraphs = [{ id: '1.p1', text, source: { line: 1, column: 1 } }]
  return [{ id: '1', level: 1, marker: '一、', title: '某', paragraphs, children: [] }]
}

test.each([
  [30, 1, 2],
  [400, 1, 10],
  [1000, 3, 20],
  [4800, 12, 20],
])(
  '%i characters take %i minutes at leisure, and nobody less than %i seconds',
  (characters, minutes, seconds) => {
    expect(minutesFor(long(characters))).toBe(minutes)
    expect(leastReading(long(characters))).toBe(seconds * 1000)
  },
)
