/** The generator needs no Node: in a browser's worker it gives the same, to the byte. */
import { readdirSync, readFileSync } from 'node:fs'
import { buildSync } from 'esbuild'
import iconv from 'iconv-lite'
import type { Browser, Page } from 'playwright-core'
import { readFolder } from '../../config/scripts/folder'
import { wordDocument } from '../generator/read/word'
import { launch } from './browser'
import { done, type Job } from './generator.worker'

const moushi = readFileSync('tests/generator/fixtures/moushi-2023.txt', 'utf8')
const lines = moushi.split('\n').filter((line) => line.trim() !== '')
const page = `<!doctype html><meta charset="gbk"><title>报告</title><body><div>${lines
  .map((line) => `<p>${line}</p>`)
  .join('')}</div></body>`

const jobs: [string, () => Job][] = [
  ['all of src/content', () => ({ folder: [...readFolder('src/content')] })],
  ['a Word file', () => ({ report: wordDocument(lines) })],
  ['a saved page in GBK', () => ({ report: iconv.encode(page, 'gb18030') })],
  ['a text in UTF-16', () => ({ report: iconv.encode(moushi, 'utf-16le', { addBOM: true }) })],
  ['a file that is refused', () => ({ report: new TextEncoder().encode('%PDF-1.7 …') })],
]
const folder = 'tests/generator/cases/inputs'
const cases = readdirSync(folder)

let browser: Browser
let tab: Page
beforeAll(async () => {
  const { outputFiles } = buildSync({
    entryPoints: ['tests/e2e/generator.worker.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  })
  browser = await launch()
  tab = await browser.newPage()
  await tab.evaluate((script) => {
    const place = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
    Object.assign(window, { worker: new Worker(place) })
  }, outputFiles[0]?.text ?? '')
})
afterAll(() => browser.close())

/** A job as it goes into the page. */
type Sent = { folder: [string, string][] } | { report: string }

/** The job done in the worker. Bytes go through the page as Base64. */
function inBrowser(job: Job): Promise<string> {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const sent: Sent =
    'folder' in job
      ? { folder: job.folder.map(([path, bytes]) => [path, base64(bytes)]) }
      : { report: base64(job.report) }
  return tab.evaluate((told) => {
    const bytes = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
    const { worker } = window as unknown as { worker: Worker }
    return new Promise<string>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(
        'folder' in told
          ? { folder: told.folder.map(([path, text]) => [path, bytes(text)]) }
          : { report: bytes(told.report) },
      )
    })
  }, sent)
}

test.each(jobs)('%s gives the same in a worker as in Node, remarks included', async (_, job) => {
  const here = await done(job())
  expect(here.length).toBeGreaterThan(50)
  expect(await inBrowser(job())).toBe(here)
})

test('reads each of the cases in a worker as in Node', async () => {
  const different: string[] = []
  for (const name of cases) {
    const report = readFileSync(`${folder}/${name}`)
    if ((await inBrowser({ report })) !== (await done({ report }))) different.push(name)
  }
  expect(cases.length).toBeGreaterThan(0)
  expect(different).toEqual([])
})
