/**
 * `npm run prove -- shots`: every screen of the browser build as a picture, at phone and tablet width, in
 * light, dark and the largest text, under dist/shots, to be looked at. `npm run prove -- shots home
 * 390` takes only those whose name has all the words given.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from '../../src/reader/settings'
import { Phones } from '../e2e/phone'
import { screens } from './screens'

const output = path.resolve(__dirname, '../../dist/shots')
const widths = [360, 390, 430, 768]
const looks: Record<string, Settings> = {
  light: { theme: 'light', textSize: 17, elder: false },
  dark: { theme: 'dark', textSize: 17, elder: false },
  largest: { theme: 'light', textSize: 30, elder: true },
}

/** The tallest picture: a long page's end tells no more than its middle. */
const TALLEST = 4000

async function main(words: string[]) {
  mkdirSync(output, { recursive: true })
  const phones = await Phones.open()
  for (const [look, settings] of Object.entries(looks)) {
    const stored = { settings: JSON.stringify({ data: { state: settings, version: 1 } }) }
    for (const width of widths) {
      for (const [screen, at] of Object.entries(screens)) {
        const name = `${screen}-${width}-${look}`
        if (!words.every((word) => name.includes(word))) continue
        const phone = await phones.at(at, { width, stored })
        if (screen === 'round') await phone.page.locator('.option:visible').first().tap()
        await phone.growToPage(TALLEST)
        await phone.page.screenshot({ path: path.join(output, `${name}.png`) })
        await phone.close()
        console.log(name)
      }
    }
  }
  await phones.close()
}

main(process.argv.slice(2))
