import { signOff } from '#content'
import type { Phone } from '../host/phone'
import { addresses, bank, edition, example, units } from './content'
import { journeys, openApp } from './journeys'

/** A phone on which one section was read and one question answered, at 我的. */
async function used(): Promise<Phone> {
  const progress = { last: example.unit.id, read: [example.unit.id], favourites: [] }
  const reading = { state: { editions: { [edition.id]: progress } }, version: 1 }
  const asking = await openApp({ path: addresses.question, storage: { reading } })
  await asking.tap({ class: 'option' }, { nth: 0 })
  return asking.reopen({ path: addresses.mine })
}

const copied = (phone: Phone): string => {
  const { data } = phone.calls('setClipboardData').at(-1) as { data: string }
  return data
}

journeys('mine', () => {
  test('one’s record is copied, and put back on another phone', async () => {
    const old = await used()
    await old.tap('复制我的记录')
    const record = copied(old)
    expect(old.text({ class: 'mine__said' })).toContain(`共${record.length}字`)

    const phone = await openApp({ path: addresses.mine })
    expect(phone.text()).toContain(`已读0节，共${units.length}节`)
    await phone.tap('放回记录')
    await phone.type({ class: 'text-field' }, record)
    await phone.tap('放回')
    expect(phone.text({ class: 'mine__said' })).toBe('已放回：已读1节，收藏0条，答过1题。')
    expect(phone.text()).toContain(`已读1节，共${units.length}节`)
    const later = await phone.reopen({ path: addresses.mine })
    expect(later.text()).toContain('答过1题')
  })

  test('a record that was cut short is refused with words, and can be pasted again', async () => {
    const old = await used()
    await old.tap('复制我的记录')
    await old.tap('放回记录')
    await old.type({ class: 'text-field' }, copied(old).slice(0, -9))
    await old.tap('放回')
    expect(old.text({ class: 'mine__said' })).toContain('缺了后面的部分')
    expect(old.shows({ class: 'text-field' })).toBe(true)
  })

  test('where WeChat refuses the clipboard the record is shown, to be copied by hand', async () => {
    const phone = await openApp({
      path: addresses.mine,
      denies: { setClipboardData: 'fail api scope is not declared in the privacy agreement' },
    })
    await phone.tap('复制我的记录')
    expect(phone.text({ class: 'mine__by-hand' })).toMatch(/【记录1：.*】$/s)
  })

  test('mistakes and what is due are a tap away', async () => {
    for (const [label, by] of [
      ['待复习', 'due'],
      ['错题', 'mistakes'],
      ['收藏的题', 'favourites'],
    ]) {
      const phone = await openApp({ path: addresses.mine })
      await phone.tap({ label: `${label}，0题` })
      expect(phone.page).toMatchObject({
        path: 'pages/round/index',
        query: expect.objectContaining({ by }),
      })
    }
  })

  test('a question once answered leads to a slip that copies it with the reader’s words', async () => {
    const phone = await openApp({ path: addresses.question })
    await phone.tap({ class: 'option' }, { nth: 0 })
    await phone.tap('报告差错')
    await phone.type({ class: 'text-field' }, '条文改了')
    await phone.tap('复制')
    const [question] = bank.values()
    for (const words of [question!.id, question!.stem, edition.id, signOff, '我的话：条文改了']) {
      expect(copied(phone)).toContain(words)
    }
    expect(phone.text({ class: 'slip__said' })).toContain('已复制。请粘贴发给')
  })

  test('a figure has its slip too', async () => {
    const phone = await openApp({ path: addresses.figure })
    await phone.tap('报告差错')
    expect(phone.text({ class: 'slip__text' })).toContain(example.figure.id)
  })
})
