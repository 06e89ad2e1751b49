/**
 * `npm run prove -- readme`: the README's two pictures, each of two screens side by side, under
 * tests/shots/readme.
 */
import path from 'node:path'
import { launch } from '../e2e/browser'
import { Phones } from '../e2e/phone'
import { screens } from './screens'

const output = path.resolve(__dirname, 'readme')

const pictures = {
  reading: [{ screen: 'home' }, { screen: 'section' }],
  figures: [{ screen: 'figures', dark: true }, { screen: 'round' }],
}

async function main() {
  const phones = await Phones.open()
  const browser = await launch()
  for (const [name, parts] of Object.entries(pictures)) {
    const images: string[] = []
    for (const { screen, dark } of parts as { screen: string; dark?: boolean }[]) {
      const phone = await phones.at(screens[screen], { dark, sharpness: 1 })
      if (screen === 'round') await phone.page.locator('.option:visible').first().tap()
      images.push((await phone.page.screenshot()).toString('base64'))
      await phone.close()
    }
    const page = await browser.newPage({ viewport: { width: 828, height: 892 } })
    await page.setContent(
      `<body style="margin:0;display:flex;gap:16px;padding:24px 16px;background:#cfc8bb">${images
        .map((image) => `<img style="border-radius:24px" src="data:image/png;base64,${image}">`)
        .join('')}</body>`,
    )
    await page.screenshot({ path: path.join(output, `${name}.png`) })
  }
  await browser.close()
  await phones.close()
}

main()
