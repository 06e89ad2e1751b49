import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { onePaint } from '../config/scripts/png'
import { tabs } from '../src/report/address'
import theme from '../src/theme.json'

/** What follows a chunk's name in a PNG. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

test('the tab bar’s icons are in the theme’s colours, 81 px wide', () => {
  for (const tab of tabs) {
    for (const mode of ['light', 'dark'] as const) {
      for (const [suffix, colour] of [
        ['', theme[mode].ink2],
        ['-on', theme[mode].seal],
      ]) {
        const file = path.resolve(__dirname, `../src/icons/${tab}-${mode}${suffix}.png`)
        const png = readFileSync(file)
        expect(`#${chunkOf(png, 'PLTE').subarray(0, 3).toString('hex')}`).toBe(
          colour?.toLowerCase(),
        )
        expect(chunkOf(png, 'IHDR').readUInt32BE(0)).toBe(81)
      }
    }
  }
})

test('a picture of one colour keeps how much of it each pixel has', () => {
  const png = onePaint('#9A2A19', [0, 255, 128, 17, 34, 51, 68, 85, 102])
  expect(chunkOf(png, 'IHDR').toString('hex')).toBe('00000003000000030403000000')
  expect([...chunkOf(png, 'tRNS')].slice(0, 3)).toEqual([0, 17, 34])
  // A byte before each row says that it stands as it is; two pixels share a byte.
  expect(inflateSync(chunkOf(png, 'IDAT')).toString('hex')).toBe('000f80001230004560')
})
