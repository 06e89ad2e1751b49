/**
 * Draws the icons of the browser build, for home screens and previews, from the app's own page
 * icon on its vermilion: `npx tsx config/scripts/drawSiteIcons.ts`, with a Chromium installed.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import theme from '../../src/theme.json'
import { launch } from '../../tests/e2e/browser'

const root = path.resolve(__dirname, '../..')
const output = path.join(root, 'src/site/icons')

/** Systems cut icons to their own shape: what is drawn stands within the middle three fifths. */
const DRAWN = 0.5

async function main() {
  mkdirSync(output, { recursive: true })
  const svg = readFileSync(path.join(root, 'src/components/Icon/svg/home.svg'), 'utf8')
  const browser = await launch()
  for (const size of [32, 180, 192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const drawn = size === 32 ? 26 : size * DRAWN
    const drawing = svg
      .replace('#000', '#fff')
      .replace('<svg ', `<svg width="${drawn}" height="${drawn}" `)
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${theme.light.seal}">${drawing}</body>`,
    )
    await page.screenshot({ path: path.join(output, `${size}.png`) })
    await page.close()
  }
  await browser.close()
}

main()
