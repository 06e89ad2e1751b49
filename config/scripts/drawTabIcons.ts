/**
 * Draws the tab bar's icons for WeChat, which takes no SVG, from those of the Icon component:
 * 81 × 81 px, in the colours of src/theme.json. Run it after changing either:
 * `npx tsx config/scripts/drawTabIcons.ts`, with a Chromium installed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tabs } from '../../src/report/address'
import theme from '../../src/theme.json'
import { launch } from '../../tests/e2e/browser'
import { onePaint } from './png'

const root = path.resolve(__dirname, '../..')
const output = path.join(root, 'src/icons')

/** Pixels of the whole icon, and of the drawing in its middle. */
const size = { icon: 81, drawing: 61 }

async function main() {
  mkdirSync(output, { recursive: true })
  const browser = await launch()
  const page = await browser.newPage()
  for (const tab of tabs) {
    const svg = readFileSync(path.join(root, `src/components/Icon/svg/${tab}.svg`), 'utf8')
    const opacity = await page.evaluate(opacityOf, { svg, ...size })
    for (const mode of ['light', 'dark'] as const) {
      for (const on of [false, true]) {
        const colour = on ? theme[mode].seal : theme[mode].ink2
        const file = path.join(output, `${tab}-${mode}${on ? '-on' : ''}.png`)
        writeFileSync(file, onePaint(colour, opacity))
      }
    }
  }
  await browser.close()
}

/** How much of each pixel a drawing covers, from 0 to 255. Runs in the browser. */
async function opacityOf({ svg, icon, drawing }: { svg: string; icon: number; drawing: number }) {
  const canvas = new OffscreenCanvas(icon, icon)
  const context = canvas.getContext('2d')
  const picture = new Image(drawing, drawing)
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${drawing}" height="${drawing}" `))}`
  await picture.decode()
  const edge = (icon - drawing) / 2
  context?.drawImage(picture, edge, edge, drawing, drawing)
  const pixels = context?.getImageData(0, 0, icon, icon).data ?? []
  return Array.from(pixels).filter((_, at) => at % 4 === 3)
}

main()
