import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Chromium or Chrome is found on Debian, macOS and Windows, likeliest first. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const NONE = `没有找到 Chromium 或 Chrome。
  Debian / Ubuntu：apt-get install chromium fonts-noto-cjk
  macOS / Windows：安装 Google Chrome
  装在别处时，用环境变量 CHROME_PATH 指出它的位置。`

/** The installed browser's executable; throws, saying how to get one, where there is none. */
export function browserPath(): string {
  const named = process.env.CHROME_PATH
  const found = named ? [named].find(existsSync) : (PLACES.find(existsSync) ?? onPath())
  if (!found) throw new Error(NONE)
  return found
}

function onPath(): string | undefined {
  for (const name of ['chromium', 'google-chrome', 'chrome']) {
    try {
      const finder = process.platform === 'win32' ? 'where' : 'which'
      const lines = execFileSync(finder, [name], { stdio: ['ignore', 'pipe', 'ignore'] })
      return lines.toString().split('\n')[0]?.trim()
    } catch {
      // Not this one.
    }
  }
  return undefined
}

/** A headless browser that asks nothing of the network by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
