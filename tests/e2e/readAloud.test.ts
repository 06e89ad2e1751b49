import AxeBuilder from '@axe-core/playwright'
import { address } from '../../src/report/address'
import { type FakeSpeech, ownVoice } from '../support/speech'
import { layoutFaults } from './layout'
import type { Phone, PhoneOptions } from './phone'
import { phonesForTests } from './phones'

const section = address('section', { e: 'shenyang-2021', s: '1-2' })
const phones = phonesForTests()
const open = (options: PhoneOptions = {}) => phones.at(section, { voices: [ownVoice], ...options })

type WithSpeech = Window & { fakeSpeech: FakeSpeech }
const said = (phone: Phone) =>
  phone.page.evaluate(() => (window as unknown as WithSpeech).fakeSpeech.said)
const isSpeaking = (phone: Phone) => phone.page.evaluate(() => window.speechSynthesis.speaking)

/** Comes to the end of so many sentences, one after the other. */
async function hear(phone: Phone, sentences: number): Promise<void> {
  for (let heard = 0; heard < sentences; heard++) {
    await phone.page.evaluate(() => (window as unknown as WithSpeech).fakeSpeech.end())
    await phone.page.waitForTimeout(120)
  }
  await phone.settled()
}

/** What is lit, and whether all of it stands between the window's head and the keys. */
async function lit(phone: Phone): Promise<{ words: string; inSight: boolean }> {
  return phone.page.evaluate(() => {
    const pieces = [...document.querySelectorAll('.spoken')].filter((one) => one.checkVisibility())
    const foot = document.querySelector('.voice')?.getBoundingClientRect().top ?? 0
    const boxes = pieces.map((piece) => piece.getBoundingClientRect())
    return {
      words: pieces.map((piece) => piece.textContent).join(''),
      inSight: boxes.every(({ top, bottom }) => top >= 0 && bottom <= foot),
    }
  })
}

test('a section is read to its end, each sentence lit and in sight as it is said', async () => {
  const phone = await open({ height: 600 })
  await phone.tap('朗读本节')
  const sentences = Number(/共(\d+)句/.exec(await phone.text())?.[1])
  expect(sentences).toBeGreaterThan(10)
  for (let at = 0; at < sentences; at++) {
    // A scroll takes its time, and so does a voice.
    await phone.page.waitForTimeout(600)
    const { words, inSight } = await lit(phone)
    const [last] = (await said(phone)).slice(-1)
    expect(last?.endsWith(words)).toBe(true)
    expect([words, inSight]).toEqual([words, true])
    await hear(phone, 1)
  }
  expect(await said(phone)).toHaveLength(sentences)
  expect(await phone.text()).not.toContain('暂停')
})

test('it pauses, goes on, moves by a sentence and stops', async () => {
  const phone = await open()
  await phone.tap('朗读本节')
  await hear(phone, 2)
  await phone.tap('暂停')
  expect(await isSpeaking(phone)).toBe(false)
  await phone.tap('继续')
  const [, , third, again] = await said(phone)
  expect(again).toBe(third)
  await phone.tap('下一句')
  await phone.tap('上一句')
  expect((await said(phone)).slice(-1)).toEqual([third])
  await phone.page.getByRole('button', { name: '停止', exact: true }).tap()
  await phone.settled()
  expect(await isSpeaking(phone)).toBe(false)
  expect((await lit(phone)).words).toBe('')
})

test('who scrolls elsewhere is left there until they move the voice', async () => {
  const phone = await open({ height: 600 })
  await phone.tap('朗读本节')
  await phone.page.getByText('下一节').last().scrollIntoViewIfNeeded()
  await hear(phone, 1)
  expect((await lit(phone)).inSight).toBe(false)
  await phone.tap('下一句')
  await phone.page.waitForTimeout(800)
  expect((await lit(phone)).inSight).toBe(true)
})

test('leaving the page stops it, forward and back', async () => {
  const phone = await open()
  await phone.tap('朗读本节')
  await phone.page.locator('.figure-text__lit:visible').first().tap()
  await phone.settled()
  expect(await isSpeaking(phone)).toBe(false)
  await phone.back()
  await phone.tap('朗读本节')
  expect(await isSpeaking(phone)).toBe(true)
  await phone.tap('下一节')
  expect(await isSpeaking(phone)).toBe(false)
})

test('by keyboard alone it is begun, paused and stopped, and the focus is not lost', async () => {
  const phone = await open()
  const { keyboard } = phone.page
  await phone.page.getByRole('button', { name: '朗读本节' }).focus()
  await keyboard.press('Enter')
  await phone.settled()
  const focused = () => phone.page.evaluate(() => document.activeElement?.textContent)
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  expect(await focused()).toBe('暂停')
  await keyboard.press('Enter')
  expect(await focused()).toBe('继续')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  expect(await focused()).toBe('朗读本节')
})

test('a device without a Chinese voice of its own is told so, one that cannot speak offers nothing', async () => {
  const mute = await open({ voices: [{ ...ownVoice, localService: false }] })
  await mute.tap('朗读本节')
  await mute.page.getByText('这台设备没有可离线使用的中文语音').waitFor()
  expect(await said(mute)).toEqual([])
  const none = await open({ voices: 'none' })
  expect(await none.text()).not.toContain('朗读')
})

test.each([
  ['light', { theme: 'light', textSize: 17 }],
  ['dark', { theme: 'dark', textSize: 17 }],
  ['the largest text', { theme: 'light', textSize: 30, elder: true }],
])('while it reads, axe finds nothing and all keeps to its place, %s', async (_look, state) => {
  const stored = { settings: JSON.stringify({ data: { state, version: 1 } }) }
  const phone = await open({ stored })
  await phone.tap('朗读本节')
  await hear(phone, 3)
  const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  for (const width of [320, 390, 768]) {
    await phone.page.setViewportSize({ width, height: 844 })
    await phone.settled()
    expect(await phone.page.evaluate(layoutFaults)).toEqual([])
  }
})
