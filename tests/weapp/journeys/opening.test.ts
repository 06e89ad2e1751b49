import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillFolder } from '../../../config/scripts/folder'
import { readShell } from '../../../config/scripts/shell'
import { compiled } from '../../../src/content/compiled'
import { checksum } from '../../../src/report/checksum'
import type { Compiled, Question } from '../../../src/report/types'
import { whoseApp } from '../../../src/report/whose'
import { fillPackages } from '../../../src/site/fillPackages'
import { edition as small } from '../../support/edition'
import { type Build, readBuild } from '../build/build'
import { Phone, type PhoneOptions } from '../host/phone'
import { edition as newest } from './content'
import { journeys } from './journeys'

/** An older report of another body, with a question of its own and a harder one, beside what the tests have. */
const older = { ...small, id: 'moushi-2020', meta: { ...small.meta, year: 2020 } }
const own: Question = {
  id: `${older.id}.1`,
  type: 'single',
  level: 1,
  stem: '某市全年办好了几件实事？',
  options: ['10件', '20件'],
  answer: [0],
  reason: '报告说是10件。',
  sections: ['1-1'],
  basis: { paragraphId: 'intro.p1', start: 0, end: 12 },
}

const harder: Question = { ...own, id: `${older.id}.2`, level: 2, stem: '这些实事在哪里能查到？' }

const editions = [newest, older]
const library: Compiled = {
  ...compiled,
  editions,
  questionsOf: { ...compiled.questionsOf, [older.id]: { questions: [own, harder], law: {} } },
  whose: whoseApp({ kind: '其他' }, editions),
}

let folder = ''
let build: Build

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'opening-'))
  fillFolder(folder, fillPackages(readShell('weapp'), library, 'weapp'))
  build = readBuild(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

const open = (options: PhoneOptions) => Phone.open(build, options)

const OTHERS = 'data/1'
const section = `pages/section/index?e=${older.id}&s=1-1`
const chosen = { settings: { state: { edition: older.id }, version: 1 } }

journeys('an edition that lies in a package of its own', () => {
  test('is fetched with the page, which is then drawn whole, shared and kept', async () => {
    const phone = await open({ path: section })
    expect(phone.packages).toContain(OTHERS)
    expect(phone.page.title).toBe('依法办事')
    expect(phone.text()).toContain('负责人出庭率')
    expect((await phone.share()).path).toContain(`e=${older.id}`)
    expect(phone.watched).toContain('#section-end')
    expect(phone.storage.reading).toMatchObject({
      state: { editions: { [older.id]: { last: '1-1' } } },
    })
  })

  test('is said to be on its way while it is, and the page found by what it was opened for', async () => {
    const phone = await open({
      path: `pages/section/index?e=${older.id}&s=1-1-2`,
      fetching: { [OTHERS]: 3000 },
    })
    expect(phone.text()).toBe('正在打开这份报告……')
    await phone.wait(3000)
    expect(phone.text()).toContain('评估规章')
    expect(phone.text()).not.toContain('正在打开')
  })

  test('that does not come is offered again, as often as it takes', async () => {
    const phone = await open({ path: section, fetching: { [OTHERS]: 'refused' } })
    expect(phone.text()).toContain('这份报告没有打开，可能是网络不好。')
    expect(phone.text()).not.toContain('没有找到')
    await phone.tap('再试一次')
    expect(phone.text()).toContain('这份报告没有打开')
    phone.fetching.set(OTHERS, 2000)
    await phone.tapQuickly('再试一次', 2, 50)
    expect(phone.text()).toBe('正在打开这份报告……')
    await phone.wait(2000)
    expect(phone.page.title).toBe('依法办事')
    expect(phone.text()).toContain('负责人出庭率')
  })

  test('that is never answered is offered again too', async () => {
    const phone = await open({ path: section, fetching: { [OTHERS]: 'never' } })
    await phone.wait(15_000)
    expect(phone.text()).toContain('再试一次')
  })

  test('may come when the reader has left: the page in front stays as it is', async () => {
    const begun = await open({ path: `pages/round/index?e=${older.id}&by=daily` })
    await begun.tap({ class: 'option' }, { nth: 0 })
    const phone = await open({ storage: begun.storage, fetching: { [OTHERS]: 5000 } })
    await phone.tap('今日五题')
    expect(phone.text()).toBe('正在打开这份报告……')
    await phone.back()
    const { title } = phone.page
    const text = phone.text()
    await phone.wait(5000)
    expect([phone.page.title, phone.text()]).toEqual([title, text])
  })

  test('opens the tabs where the reader chose it, each with its own name for the window', async () => {
    const phone = await open({ storage: chosen, fetching: { [OTHERS]: 4000 } })
    expect(phone.text()).toContain('正在打开这份报告……')
    await phone.tab('数据')
    await phone.wait(4000)
    expect(phone.page.title).toBe('某市2020年报告里的数字')
    await phone.tab('报告')
    expect(phone.text()).toContain(older.meta.title)
    expect(phone.page.title).toBe('某市2020年法治政府报告')
  })

  test('is meant by a code that shortens its name, for which the list of all is fetched', async () => {
    const scene = `~${checksum(older.id)}/1-1`
    const phone = await open({ path: `pages/home/index?scene=${encodeURIComponent(scene)}` })
    expect(phone.text()).toContain('负责人出庭率')
  })

  test('is not found where there is none of that name, and only then', async () => {
    const phone = await open({ path: 'pages/section/index?e=moushi-1999&s=1' })
    expect(phone.text()).toContain('没有找到这一节')
    const offline = await open({
      path: 'pages/section/index?e=moushi-1999&s=1',
      fetching: { 'data/shelf': 'refused' },
    })
    expect(offline.text()).toContain('再试一次')
  })
})

journeys('questions that lie in a package of their own', () => {
  test('are asked of the report that the round is beside', async () => {
    const phone = await open({ path: `pages/round/index?e=${older.id}&by=question&q=${own.id}` })
    expect(phone.text()).toContain(own.stem)
    await phone.tap('20件')
    expect(phone.text()).toContain('答错了。')
    await phone.tap('看结果')
    expect(phone.text()).toContain('这道题答错了')
  })

  test('of the newest report are fetched ahead from home', async () => {
    const phone = await open({})
    await phone.tap('今日五题')
    expect(phone.packages).toContain('data/first')
    expect(phone.text()).toContain('第1题，共5题')
  })

  test('on law are asked without those on the report', async () => {
    const fetching = { 'data/first': 'refused' } as const
    const phone = await open({
      path: `pages/round/index?by=law&law=${encodeURIComponent('行政复议法')}`,
      fetching,
    })
    expect(phone.text()).toContain('第1题')
    const daily = await open({ path: 'pages/round/index?by=daily', fetching })
    expect(daily.text()).toContain('题库没有打开，可能是网络不好。')
    daily.fetching.delete('data/first')
    await daily.tap('再试一次')
    expect(daily.text()).toContain('第1题，共5题')
  })

  test('that do not come leave the report searched, which the page says', async () => {
    const phone = await open({
      path: `pages/search/index?e=${newest.id}&w=${encodeURIComponent('行政')}`,
      fetching: { 'data/first': 'refused' },
    })
    expect(phone.text()).toContain('报告正文')
    expect(phone.text()).toContain('关于这份报告的题没有打开')
    phone.fetching.delete('data/first')
    await phone.tap('再试一次')
    expect(phone.text()).not.toContain('没有打开')
    expect(phone.text()).toContain('报告正文')
  })

  test('answered wrong in one report are counted beside it, and named beside another', async () => {
    const phone = await open({ path: `pages/round/index?e=${older.id}&by=question&q=${own.id}` })
    await phone.tap('20件')
    const { quiz } = phone.storage
    const beside = await open({ path: `pages/quiz/index?e=${older.id}`, storage: { quiz } })
    expect(beside.text()).toContain('1道题，弄懂为止')
    const other = await open({ path: `pages/quiz/index?e=${newest.id}`, storage: { quiz } })
    expect(other.text()).toContain('没有错题；别的报告还有1道')
    // A round beside the other report leaves what is remembered of this one as it lies.
    await other.tap('今日五题')
    await other.tap({ class: 'option' }, { nth: 0 })
    expect(
      Object.keys((other.storage.quiz as { state: { memory: object } }).state.memory),
    ).toContain(own.id)
  })

  test('a round that was left leads back to the report beside which it was begun', async () => {
    const phone = await open({ path: `pages/round/index?e=${older.id}&by=section&s=1-1` })
    expect(phone.text()).toContain(own.stem)
    await phone.tap('10件')
    const quiz = await open({ path: `pages/quiz/index?e=${newest.id}`, storage: phone.storage })
    expect(quiz.text()).toContain('另一份报告，本节的题，答了1题')
    await quiz.tap('继续上次的')
    expect(quiz.page.query).toMatchObject({ e: older.id, by: 'section', s: '1-1' })
    expect(quiz.text()).toContain(own.stem)
    expect(quiz.text()).toContain('答对了。')
  })

  test('today’s five are one, whatever report they are opened from', async () => {
    const phone = await open({ path: `pages/round/index?e=${older.id}&by=daily` })
    const asked = phone.text({ class: 'question__stem' })
    await phone.tap({ class: 'option' }, { nth: 0 })
    const quiz = await open({ path: `pages/quiz/index?e=${newest.id}`, storage: phone.storage })
    expect(quiz.text()).toContain('答了1题，还有4题')
    await quiz.tap('今日五题')
    expect(quiz.text({ class: 'question__stem' })).toBe(asked)
    expect(quiz.text()).toContain('第1题，共5题')
    expect(quiz.text()).toContain('某市2020年')
    const card = await open({
      path: `pages/round/index?e=${newest.id}&by=daily`,
      storage: phone.storage,
    })
    expect(card.text({ class: 'question__stem' })).toBe(asked)
  })
})

journeys('an edition that the reader chose and that does not come', () => {
  const fetching = { [OTHERS]: 'refused' } as const

  test('leaves the newest a tap away, on every tab', async () => {
    const phone = await open({ storage: chosen, fetching })
    expect(phone.text()).toContain('这份报告没有打开，可能是网络不好。')
    await phone.tap('先看最新的一份')
    expect(phone.text()).toContain(newest.meta.title)
    for (const tab of ['数据', '问答', '我的']) {
      await phone.tab(tab)
      expect(phone.text()).not.toContain('没有打开')
    }
    const later = await open({ storage: phone.storage })
    expect(later.text()).toContain(older.meta.title)
  })

  test('leaves 我的 its settings and the record', async () => {
    const phone = await open({ path: 'pages/mine/index', storage: chosen, fetching })
    expect(phone.text()).toContain('这份报告没有打开')
    expect(phone.text()).toContain('文字大小')
    expect(phone.text()).toContain('复制我的记录')
  })
})
