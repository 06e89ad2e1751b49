/** The sign-off page as a publisher has it: a file on a disk, opened in a browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { proofOf } from '../generator/review/proofOf'
import { launch } from './browser'

const TITLE = '某市人民政府关于2023年法治政府建设情况的报告'
const reportOf = (...lines: string[]) =>
  [TITLE, '一、主要工作', ...lines, '依法行政能力和水平稳步提升。'.repeat(20)].join('\n')
const REPORT = reportOf('全年办结案件23件。案件办结率98%。开展联合检查40次。', '新增调解员512名。')
const DOUBT = {
  severity: 'warning' as const,
  code: 'RELATION',
  message: '前后说法不同。',
  line: 3,
  column: 1,
  figure: '1.p1.f3',
}

let browser: Browser
let folder: string
let context: BrowserContext
let page: Page
/** Whatever the page asked of anybody, and complained of. */
let asked: string[]
let complaints: string[]

beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'proof-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => context.close())

const file = () => join(folder, 'review.html')

/** Writes the page of a report, as a command does. */
async function write(...given: Parameters<typeof proofOf>) {
  const proof = await proofOf(...given)
  writeFileSync(file(), proof.page)
  return proof
}

/** Opens it as a browser does that was never here before. */
async function open(options: BrowserContextOptions = {}, before?: () => void) {
  context = await browser.newContext(options)
  page = await context.newPage()
  asked = []
  complaints = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (fault) => complaints.push(fault.message))
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  if (before) await page.addInitScript(before)
  await page.goto(pathToFileURL(file()).href)
}

/** What has the focus, by its number in the list and where it stands. */
const focused = () =>
  page.evaluate(() => {
    const item = document.activeElement?.closest('li')
    return `${item?.querySelector('.no')?.textContent}${item?.id ? '' : ' first'}`
  })
const seen = () => page.locator('.bar .count').textContent()
const ticked = () =>
  page.locator('.read li:has(:checked) .no').evaluateAll((all) => all.map((one) => one.textContent))
const said = () => page.locator('#said').textContent()

test('space ticks and leads on, what is doubtful first; N, P and arrows move; a reload keeps the ticks', async () => {
  await write(REPORT, { diagnostics: [DOUBT] })
  await open()
  expect(await seen()).toBe('已看 0 / 4')
  await page.click('#next')
  const walked = [await focused()]
  for (const key of ['Space', 'KeyN', 'KeyN', 'KeyP', 'ArrowUp', 'ArrowDown', 'Space', 'Space']) {
    await page.keyboard.press(key)
    walked.push(await focused())
  }
  expect(walked).toEqual(['3 first', '1', '2', '3', '2', '1', '2', '4', '1'])
  expect(await ticked()).toEqual(['2', '3', '4'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  expect(await focused()).toBe('2')
  await page.reload()
  expect(await ticked()).toEqual(['3', '4'])
  expect(await seen()).toBe('已看 2 / 4')
  expect(await page.locator('#first :checked').count()).toBe(1)
})

test('a click ticks and stays; when all is seen it leads to the signature', async () => {
  await write(REPORT, { diagnostics: [DOUBT], signOff: 'c6f42a5af049' })
  await open()
  for (const box of await page.locator('.read label').all()) await box.click()
  expect(await focused()).toBe('4')
  expect(await seen()).toBe('已看 4 / 4')
  expect(await page.locator('#first :checked').count()).toBe(1)
  await page.click('#next')
  expect(await said()).toContain('都看过了')
  const top = await page.locator('#sign').evaluate((sign) => sign.getBoundingClientRect().top)
  expect(top).toBeLessThan(700)
})

test('in a corrected report what changed is to be looked at again, what only moved is not', async () => {
  await write(REPORT)
  await open()
  for (const box of await page.locator('.read label').all()) await box.click()
  await write(
    reportOf(
      '开展培训4次。全年办结案件32件。案件办结率98%。开展联合检查40次。',
      '新增调解员512名。',
    ),
    { editorial: 'labels:\n  1.p2.f1 新增调解员【512名】: 人民调解员\n' },
  )
  await page.reload()
  expect(await ticked()).toEqual(['3', '4'])
  expect(await seen()).toBe('已看 2 / 5')
})

test('only what is not seen is shown where that is asked for', async () => {
  await write(REPORT)
  await open()
  await page.locator('.read label').first().click()
  await page.click('#only')
  const shown = page.locator('.read li:visible .no')
  expect(await shown.allTextContents()).toEqual(['2', '3', '4'])
  await page.click('#next')
  await page.keyboard.press('Space')
  expect(await shown.allTextContents()).toEqual(['3', '4'])
  expect(await focused()).toBe('3')
})

test('pointing at a figure, or stepping to it, lights its words and its line, and nothing else', async () => {
  await write(REPORT)
  await open()
  const lit = () => page.locator('.lit').evaluateAll((all) => all.map((one) => one.tagName))
  await page.hover('[id="m-1.p1.f2"]')
  expect(await lit()).toEqual(['MARK', 'LI'])
  expect(await page.locator('li.lit .no').textContent()).toBe('2')
  await page.hover('h1')
  expect(await lit()).toEqual([])
  await page.keyboard.press('n')
  expect(await page.locator('mark.lit').textContent()).toBe('23件')
})

test('a line is copied ready to paste, and says where', async () => {
  const { edition } = await write(REPORT)
  await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('[id="f-1.p1.f2"] button', { hasText: '改说明' }).click()
  expect(await said()).toBe('已复制，贴到 editorial.yaml 的 labels 下面，冒号后面改成您的说明')
  const line = await page.evaluate(() => navigator.clipboard.readText())
  expect(line).toBe(`  1.p1.f2 案件办结率【98%】: ${edition.figures[1]?.label}`)
  const changed = await proofOf(REPORT, { editorial: `labels:\n${line}的新说明` })
  expect(changed.edition.figures[1]?.label).toBe('案件办结率的新说明')
  await page.locator('[id="f-1.p1.f2"] button', { hasText: '放上首页' }).click()
  const lead = await page.evaluate(() => navigator.clipboard.readText())
  const led = await proofOf(REPORT, { editorial: `lead:\n${lead}` })
  expect(led.edition.editorial.lead).toEqual(['1.p1.f2'])
  await page.keyboard.press('n')
  expect(await focused()).toBe('3')
})

test('where the clipboard is refused the line stands selected, to be copied by hand', async () => {
  await write(REPORT)
  await open({}, () => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.locator('[id="f-1.p1.f2"] button', { hasText: '改说明' }).click()
  expect(await said()).toContain('请按 Ctrl+C 复制这一行')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    '  1.p1.f2 案件办结率【98%】: 案件办结率',
  )
  expect(await page.locator('#line').isVisible()).toBe(true)
})

test('where nothing may be kept it says so, and works', async () => {
  await write(REPORT)
  await open({}, () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
  })
  expect(await page.locator('#forgets').isVisible()).toBe(true)
  await page.click('#next')
  await page.keyboard.press('Space')
  expect(await seen()).toBe('已看 1 / 4')
  expect(complaints).toEqual([])
})

const HOSTILE = `</script><script>alert(1)</script><img src=https://example.org/x onerror="alert('2')">'"`

test('a report that holds scripts is shown and not run; nothing is fetched, nothing is complained of', async () => {
  const { edition } = await write(reportOf(`全年办结${HOSTILE}案件23件。`), {
    editorial: `labels:\n  1.p1.f1: ${JSON.stringify(HOSTILE)}\n`,
    faults: [
      { file: 'editorial.yaml', diagnostic: { ...DOUBT, message: HOSTILE, figure: undefined } },
    ],
    diagnostics: [{ ...DOUBT, message: HOSTILE, figure: '1.p1.f1' }],
    signed: {
      on: HOSTILE,
      signOff: HOSTILE,
      changes: {
        facts: [{ name: HOSTILE, from: HOSTILE, to: HOSTILE }],
        passages: [{ kind: 'changed', id: '1.p1', from: HOSTILE, to: `${HOSTILE}2` }],
        figures: [{ kind: 'gone', id: HOSTILE, text: HOSTILE, label: HOSTILE }],
        leads: { added: [HOSTILE], gone: [] },
        shortTitles: [{ id: HOSTILE, to: HOSTILE }],
        questions: { added: [], changed: [], gone: [] },
      },
    },
  })
  await open()
  const shown = await page.locator('[id="1.p1"]').textContent()
  expect(shown).toBe(edition.sections[0]?.paragraphs[0]?.text)
  expect(shown).toContain('<script>')
  expect(await page.locator('script, img').count()).toBe(1)
  await page.click('#next')
  await page.keyboard.press('Space')
  await page.locator('.read button').first().click()
  expect(asked).toEqual([pathToFileURL(file()).href])
  expect(complaints).toEqual([])
})

test('its policy lets nothing else run, look otherwise or fetch', async () => {
  await write(REPORT)
  await open()
  const refused = await page.evaluate(async () => {
    const refused: string[] = []
    addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    const { body } = document
    body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }))
    body.append(Object.assign(document.createElement('style'), { textContent: 'h1 { top: 0 }' }))
    body.insertAdjacentHTML(
      'beforeend',
      '<img src="https://example.org/" onerror="window.ran = 1">',
    )
    await fetch('https://example.org/').catch(() => undefined)
    await new Promise((done) => setTimeout(done, 100))
    return [...refused.sort(), 'ran' in window]
  })
  expect(refused).toEqual([
    'connect-src',
    'img-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
    false,
  ])
})

test('it is printed with its ticks, without the bar, black on white in dark mode too', async () => {
  await write(REPORT)
  await open({ colorScheme: 'dark' })
  await page.locator('.read label').first().click()
  await page.click('#only')
  await page.emulateMedia({ media: 'print' })
  const boxes = await page
    .locator('.read input')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content))
  expect(boxes).toEqual(['"☑"', '"☐"', '"☐"', '"☐"'])
  expect(await page.locator('.read li:visible').count()).toBe(4)
  expect(await page.locator('.bar, .read button').filter({ visible: true }).count()).toBe(0)
  const { color, backgroundColor } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement)
    return { color, backgroundColor }
  })
  expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const)('it passes axe in %s at %i, without a sideways scroll', async (colorScheme, width) => {
  await write(REPORT, {
    diagnostics: [DOUBT],
    signOff: 'c6f42a5af049',
    editorial: 'shortTitles:\n  1: 工作',
  })
  await open({ colorScheme, viewport: { width, height: 800 } })
  await page.locator('.read button').first().click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})
