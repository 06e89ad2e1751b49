/**
 * Draws the tab bar's icons for WeChat, which takes no SVG, from those of the Icon component:
 * 81 × 81 px, in the colours of src/theme.json. Run it after changing either:
 * `npx tsx config/scripts/draw-tab-icons.ts`, with a Chromium installed.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { tabs } from '../../src/report/address'
import theme from '../../src/theme.json'
import { launch } from '../../tests/e2e/browser'

const root = path.resolve(__dirname, '../..')
const output = path.join(root, 'src/icons')

async function main() {
  mkdirSync(output, { recursive: true })
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const tab of tabs) {
    const svg = readFileSync(path.join(root, `src/components/Icon/svg/${tab}.svg`), 'utf8')
    for (const mode of ['light', 'dark'] as const) {
      for (const on of [false, true]) {
        const colour = on ? theme[mode].seal : theme[mode].ink2
        const drawing = svg.replace('#000', colour).replace('<svg ', '<svg width="61" height="61" ')
        await page.setContent(`<body style="margin:10px;line-height:0">${drawing}</body>`)
        const file = path.join(output, `${tab}-${mode}${on ? '-on' : ''}.png`)
        await page.screenshot({ path: file, omitBackground: true })
      }
    }
  }
  await browser.close()
}

main()
