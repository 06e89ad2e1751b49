import { readFileSync } from 'node:fs'
import path from 'node:path'
import { address } from '../../src/report/address'
import { BUILD, type Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'
const text = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8')
const found = '.search__row:visible'

const phones = phonesForTests()
let phone: Phone

test('by keyboard alone: from home, type, and open what was found', async () => {
  phone = await phones.at()
  const { keyboard } = phone.page
  await phone.page.getByRole('link', { name: '搜索' }).focus()
  await keyboard.press('Enter')
  await phone.settled()
  // The field is ready: nothing has to be found or tapped first.
  await keyboard.insertText('败诉率')
  await phone.page.waitForSelector(found)
  expect(await phone.page.locator('.lit-text__hit:visible').allInnerTexts()).toContain('败诉率')
  // From the field over its emptying button to the first that was found.
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await phone.settled()
  expect(phone.address()).toMatch(/figure|section/)
  expect(await phone.text()).toContain('败诉率')
})

test('the field is named, and while a word is being composed nothing is searched for', async () => {
  phone = await phones.at(address('search', { e }))
  const field = phone.page.getByRole('searchbox', { name: '在报告正文、数字、名词和题库里找' })
  await field.dispatchEvent('compositionstart')
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'bai'
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  })
  expect(await phone.text()).not.toContain('没有找到')
})

test('going back from what was found shows the same again; it is offered the next time', async () => {
  phone = await phones.at(address('search', { e, w: '行政复议' }))
  const before = await phone.text()
  await phone.page.locator(found).first().tap()
  await phone.settled()
  // The first that was found is a term: its meaning lies open over its section, and goes first.
  await phone.back()
  await phone.page.waitForTimeout(300)
  await phone.back()
  expect(await phone.text()).toBe(before)
  await phone.goto(address('search', { e }))
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toContain('最近搜索')
  await phone.tap('行政复议')
  expect(await phone.text()).toContain('找到')
})

test('the address of a search is shared, and opens on it', async () => {
  phone = await phones.at(address('search', { e, w: '１.９万' }))
  expect(await phone.text()).toContain('1.9万')
  await phone.tap('分享这次搜索')
  const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(encodeURIComponent('１.９万'))
})

test('questions with the words are counted, the first two shown, and all a tap away', async () => {
  phone = await phones.at(address('search', { e, w: '听证' }))
  const [, count] = /题库里有(\d+)题/.exec(await phone.text()) ?? []
  await phone.tap(`看全部${count}题`)
  expect(await phone.text()).toContain('题库里的“听证”')
  expect(await phone.text()).toContain(`${count}题`)
  await phone.page.locator('.topics__row:visible').first().tap()
  await phone.settled()
  expect(phone.address()).toContain('by=question')
})

test('a wrong character finds what was meant, and a section opens with that lit', async () => {
  phone = await phones.at(address('search', { e, w: '行政复义' }))
  expect(await phone.text()).toContain('没有找到“行政复义”，按“行政复议”找到')
  await phone.page.locator('.search__name--heading:visible').first().tap()
  await phone.settled()
  const lit = await phone.page.locator('.figure-text__hit:visible').allInnerTexts()
  expect(lit.join('')).toContain('复议')
})

test('Enter keeps what was found for the next time, Escape empties the field, which shows its focus', async () => {
  phone = await phones.at(address('search', { e }))
  const { keyboard } = phone.page
  expect(await phone.page.locator('.search-field--focused:visible').count()).toBe(1)
  await keyboard.insertText('败诉率')
  await phone.page.waitForSelector(found)
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await phone.page.waitForSelector('.search__chip:visible')
  expect(await phone.page.locator('.search-field__input:visible').inputValue()).toBe('')
  expect(await phone.text()).toContain('最近搜索')
})

test('every term is explained on a page of its own, without scripts too', async () => {
  phone = await phones.at(address('terms', { e }))
  expect(await phone.text()).toContain('非报告原文')
  await phone.page.locator('.terms__term:visible').first().tap()
  await phone.settled()
  expect(phone.address()).toContain('t=')
  expect(text('shenyang-2021/terms/index.html')).toContain('<dt>行政复议</dt>')
})
