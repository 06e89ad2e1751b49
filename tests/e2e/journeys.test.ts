import { readFileSync } from 'node:fs'
import { address } from '../../src/report/address'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'

const phones = phonesForTests()
let phone: Phone

test('from home to a section, to a lit figure and its sentence, and back again', async () => {
  phone = await phones.at()
  expect(await phone.text()).toContain('沈阳市人民政府关于2021年法治政府建设情况的报告')
  await phone.tap('加快政府职能转变')
  expect(phone.address()).toBe(address('section', { e, s: '1-2' }))
  await phone.tap('94项')
  expect(phone.address()).toMatch(/figure/)
  expect(await phone.text()).toContain('报告原文')
  await phone.tap('回到原文')
  expect(phone.address()).toContain('s=1-2-4')
  await phone.back()
  await phone.back()
  await phone.back()
  expect(await phone.text()).toContain('接着读')
})

test('a shared address opens on its card, where it stands and the ways on, with no history and no storage', async () => {
  phone = await phones.at(address('section', { e, s: '1-8-20' }))
  for (const said of ['关于2021年', '一、主要工作', '行政机关负责人出庭率'])
    expect(await phone.text()).toContain(said)
  expect(await phone.page.locator('.card:visible').count()).toBe(1)
  const card = phone.page.locator('.card--here')
  expect((await card.boundingBox())?.y).toBeLessThan(400)
  await phone.tap('读整节')
  expect(phone.address()).toBe(address('section', { e, s: '1-8' }))
  await phone.back()
  await phone.tap('读整份报告')
  expect(await phone.text()).toContain('今日五题')
})

test('a section is read when its end was seen, and not when it was opened', async () => {
  phone = await phones.at(address('section', { e, s: '1-8' }))
  await phone.tap('报告首页')
  expect(await phone.text()).not.toContain('已读')
  await phone.page.locator('.fc', { hasText: '化解矛盾纠纷' }).last().tap()
  await phone.settled()
  await phone.page.locator('#section-end').last().scrollIntoViewIfNeeded()
  // As long as nobody could read it in less.
  await phone.page.waitForFunction(
    () => localStorage.getItem('reading')?.includes('"read":["1-8"]'),
    undefined,
    { timeout: 25_000 },
  )
  await phone.tap('报告首页')
  expect(await phone.text()).toContain('已读1节')
})

test('every section can be reached from its neighbour, first to last', async () => {
  phone = await phones.at(address('section', { e, s: 'intro' }))
  const seen = [phone.address()]
  while (await phone.visible('下一节').isVisible()) {
    await phone.tap('下一节')
    seen.push(phone.address())
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.at(-1)).toContain('s=2-5')
})

test('where there is a share sheet it is opened with the card’s own title and address', async () => {
  phone = await phones.at(address('section', { e, s: '1-2' }), { shareSheet: true })
  await phone.page.locator('#s-1-2-6').getByText('分享').tap()
  const shared = await phone.page.evaluate(() => (window as unknown as { shared: unknown }).shared)
  expect(shared).toMatchObject({
    title: expect.stringContaining('93.8%'),
    url: expect.stringMatching(/\/shenyang-2021\/1-2-6\/$/),
  })
})

test('where there is none the address is copied, and the reader is told', async () => {
  phone = await phones.at(address('section', { e, s: '1-2' }))
  await phone.page.locator('#s-1-2-6').getByText('分享').tap()
  await phone.page.getByText('链接已复制').waitFor()
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('/shenyang-2021/1-2-6/')
  await phone.page.goto(copied.split('\n')[1] ?? '')
  await phone.settled()
  expect(await phone.text()).toContain('实际网办率')
})

test('a figure is made into a picture, drawn whole and saved', async () => {
  phone = await phones.at(address('figure', { e, f: '1-8-20.p1.f2' }))
  await phone.tap('生成图片')
  const canvas = phone.page.locator('canvas:visible')
  const colours = await canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const data = (element as HTMLCanvasElement)
      .getContext('2d')
      ?.getImageData(0, 0, width, height).data
    const seen = new Set<string>()
    for (let at = 0; data && at < data.length; at += 4) {
      seen.add([data[at], data[at + 1], data[at + 2]].join())
    }
    return [...seen]
  })
  // Paper, ink and vermilion are all there.
  expect(colours).toEqual(expect.arrayContaining(['250,247,241', '28,26,23', '154,42,25']))
  const download = phone.page.waitForEvent('download')
  await phone.tap('保存图片')
  expect((await download).suggestedFilename()).toBe('行政机关负责人出庭率.png')
  expect(await phone.text()).toContain('图片已保存')
})

test('a card is copied with its words, its source and its own address', async () => {
  phone = await phones.at(address('section', { e, s: '1-2' }))
  await phone.page.locator('#s-1-2-6').getByText('更多').tap()
  await phone.page.locator('#s-1-2-6').getByText('复制').tap()
  await phone.page.getByText('已复制（含出处）').waitFor()
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(await phone.page.locator('#s-1-2-6 .card__text').first().textContent())
  expect(copied).toContain('——《沈阳市人民政府关于2021年法治政府建设情况的报告》')
  await phone.page.goto(copied.split('\n').at(-1) ?? '')
  await phone.settled()
  expect(await phone.text()).toContain('实际网办率')
})

test('where the browser refuses the clipboard the words are shown, to be copied by hand', async () => {
  phone = await phones.at(address('section', { e, s: '1-2' }))
  await phone.page.evaluate(() => {
    navigator.clipboard.writeText = async () => {
      throw new DOMException('denied', 'NotAllowedError')
    }
  })
  await phone.page.locator('#s-1-2-6').getByText('更多').tap()
  const asked = phone.page.waitForEvent('dialog')
  const tapped = phone.page.locator('#s-1-2-6').getByText('复制').tap()
  const dialog = await asked
  expect(dialog.message()).toContain('没有允许复制')
  expect(dialog.defaultValue()).toContain('实际网办率')
  await dialog.accept()
  await tapped
})

test('a favourite shows the sentence that it begins with', async () => {
  phone = await phones.at(address('section', { e, s: '1-2' }))
  await phone.page.locator('#s-1-2-6').getByText('收藏').tap()
  await phone.tap('报告首页')
  await phone.tap('我的')
  const sentence = await phone.page.locator('.mine__row-sentence:visible').textContent()
  expect(sentence).toMatch(/[。；]$/)
  await phone.tap(sentence ?? '')
  expect(phone.address()).toContain('s=1-2-6')
  expect(await phone.text()).toContain(sentence)
})

test('figures narrow to one kind and lead to their sentence', async () => {
  phone = await phones.at(address('figures'))
  await phone.tap('变化')
  expect(await phone.text()).toContain('推算')
  await phone.tap('行政案件败诉率')
  expect(phone.address()).toMatch(/figure/)
  expect(await phone.text()).toContain('17% + 24个百分点 = 41%')
})

test('the table of figures is copied and saved, each with its sentence and an address that opens it', async () => {
  phone = await phones.at(address('figures'))
  await phone.tap('列表')
  await phone.tap('复制')
  await phone.page.getByText('表格已复制').waitFor()
  const copied = (await phone.page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(copied).toHaveLength(119)
  const download = phone.page.waitForEvent('download')
  await phone.tap('下载CSV')
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file.startsWith('\uFEFF"数字","含义"')).toBe(true)
  expect(file.trimEnd().split('\r\n')).toHaveLength(119)
  const row = copied.find((one) => one.startsWith('93.8%')) ?? ''
  await phone.page.goto(row.split('\t').at(-1) ?? '')
  await phone.settled()
  expect(await phone.text()).toContain('实际网办率')
})

test('the kinds of figures are one row, reached by keyboard, and add up', async () => {
  phone = await phones.at(address('figures'))
  const kinds = phone.page.locator('.figures__kind:visible')
  const counts = (await kinds.allTextContents()).map((words) => Number(words.split(' ')[1]))
  const [all, ...others] = counts
  expect(others.reduce((sum, count) => sum + count, 0)).toBe(all)
  const tops = await kinds.evaluateAll((taps) => taps.map((tap) => tap.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await kinds.last().focus()
  const last = await kinds.last().boundingBox()
  expect((last?.x ?? 999) + (last?.width ?? 0)).toBeLessThanOrEqual(390)
})

/** Answers the question on screen with its option at `place`, and confirms where that is asked for. */
async function answer(place: number) {
  await phone.page.locator('.option:visible').nth(place).tap()
  const submit = phone.page.locator('.main:visible', { hasText: '确定' })
  if (await submit.count()) await submit.tap()
  await phone.settled()
}

/** Whether the verdict on screen is that the answer was right. */
async function wasRight() {
  return (await phone.text()).includes('答对了')
}

test('today’s five to the end, with verdict and reason at once and a result to share', async () => {
  phone = await phones.at(address('round', { e, by: 'daily' }))
  for (let place = 1; place <= 5; place++) {
    expect(await phone.text()).toContain(`第${place}题，共5题`)
    await answer(0)
    expect(await phone.text()).toMatch(/答对了|答错了/)
    expect(await phone.text()).toMatch(/《.+》\s*（|看报告原句/)
    await phone.tap(place < 5 ? '下一题' : '看结果')
  }
  expect(await phone.text()).toMatch(/答对\d题，共5题|全答对了/)
  await phone.tap('分享这一轮')
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('by=set')
})

test('a mistake is kept, comes back, and a mis-tap can be taken back', async () => {
  phone = await phones.at(address('round', { e, by: 'law', law: '行政复议法' }))
  let wrong = ''
  while (!wrong) {
    const stem = await phone.page.locator('.question__stem:visible').textContent()
    await answer(0)
    if (await wasRight()) await phone.tap('下一题')
    else wrong = stem ?? ''
  }
  await phone.tap('点错了，重选')
  expect(await phone.text()).not.toMatch(/答错了/)
  await answer(0)
  await phone.goto(address('round', { e, by: 'mistakes' }))
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toContain(wrong)
})

test('a round is taken up where it was left, its options in the same order', async () => {
  phone = await phones.at(address('round', { e, by: 'daily' }))
  await answer(1)
  await phone.tap('下一题')
  const before = await phone.text()
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toBe(before)
})

test('a shared question opens as that question', async () => {
  phone = await phones.at(address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' }))
  expect(await phone.text()).toContain('老王收到一份罚款决定书')
})

test('text size, larger buttons and theme are kept', async () => {
  phone = await phones.at(address('mine'))
  const larger = phone.page.locator('[aria-label="文字大一点"]:visible')
  for (let step = 0; step < 3; step++) await larger.tap()
  await phone.tap('深色')
  await phone.page.reload()
  await phone.settled()
  const screen = phone.page.locator('.screen:visible')
  await expect(screen.getAttribute('class')).resolves.toMatch(/screen--dark.*screen--text-30/)
})

/** Taps the button with exactly this name. */
async function press(name: string) {
  await phone.page.getByRole('button', { name, exact: true }).tap()
  await phone.settled()
}

test('one’s record goes over to another phone as a text', async () => {
  const old = await phones.at(address('section', { e, s: '1-2' }))
  await old.page.locator('#s-1-2-6').getByText('收藏').tap()
  await old.goto(address('mine'))
  await old.tap('复制我的记录')
  const record = await old.page.evaluate(() => navigator.clipboard.readText())
  await old.close()

  phone = await phones.at(address('mine'))
  await phone.tap('放回记录')
  const field = phone.page.locator('textarea:visible')
  await field.fill(record.slice(0, -5))
  await press('放回')
  expect(await phone.text()).toContain('缺了后面的部分')
  await field.fill(record)
  await press('放回')
  expect(await phone.text()).toContain('收藏1条')
  await phone.page.reload()
  await phone.settled()
  expect(await phone.page.locator('.mine__row:visible').count()).toBe(1)
})

test('a figure’s slip is copied with the reader’s own words', async () => {
  phone = await phones.at(address('figure', { e, f: '1-8-20.p1.f2' }))
  await phone.tap('报告差错')
  await phone.page.locator('textarea:visible').fill('这个数不对')
  await press('复制')
  expect(await phone.text()).toContain('已复制')
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
  for (const words of ['数字：1-8-20.p1.f2', e, '我的话：这个数不对'])
    expect(copied).toContain(words)
})

test.each([
  ['edition', address('section', { e: 'nowhere-1999', s: '1-1' })],
  ['section', address('section', { e, s: '9-9-9' })],
  ['figure', address('figure', { e, f: '9-9-9.p1.f1' })],
  ['question', address('round', { e, by: 'question', q: 'none' })],
])('an unknown %s is said not to be found, with a way home', async (_what, at) => {
  phone = await phones.at()
  await phone.page.goto(`${phones.url}#${at}`)
  await phone.settled()
  expect(await phone.text()).toContain('没有找到')
  await phone.tap('回到报告首页')
  expect(await phone.text()).toContain('今日五题')
})

test.each([
  ['no JSON', 'not json'],
  ['another shape', JSON.stringify({ data: 'x' })],
  [
    'an older version',
    JSON.stringify({ data: { state: { textSize: 99, editions: 7, memory: [] } } }),
  ],
  ['half written', '{"data":{"state":{"theme":"da'],
])('stored values that are %s do not keep the app from opening', async (_what, value) => {
  phone = await phones.at('', { stored: { settings: value, reading: value, quiz: value } })
  expect(await phone.text()).toContain('今日五题')
  await phone.tap('今日五题')
  expect(await phone.text()).toContain('第1题，共5题')
})
