import { addresses, edition, nameOf, units } from './content'
import { journeys, openApp } from './journeys'

const keys = ['settings', 'reading', 'quiz', 'searches']

const corrupt: [name: string, value: unknown][] = [
  ['a text', '{"state":'],
  ['a number', 7],
  ['null', null],
  ['a list', [1, 2, 3]],
  ['an empty object', {}],
  ['an object of another app', { version: 99, state: 'gone' }],
  [
    'fields of the wrong kind',
    { version: 1, state: { theme: 5, textSize: 'big', editions: [], memory: 'x', rounds: 3 } },
  ],
  ['an older version', { version: 0, state: { theme: 'dark', last: '1-1' } }],
  ['poison', { version: 1, state: JSON.parse('{"__proto__":{"x":1},"constructor":1}') }],
]

journeys('storage', () => {
  test.each(corrupt)('with %s under every key the app opens on every tab', async (_name, value) => {
    const storage = Object.fromEntries(keys.map((key) => [key, value]))
    const phone = await openApp({ storage })
    for (const unit of units) expect(phone.text()).toContain(nameOf(unit))
    for (const tab of ['数据', '问答', '我的', '报告']) {
      await phone.tab(tab)
      expect(phone.text()).not.toBe('')
    }
    await phone.tap('今日五题')
    expect(phone.text()).toContain('第1题')
  })

  test('a stored value that cannot be read is set aside, not thrown away', async () => {
    const phone = await openApp({ storage: { reading: 'gone' } })
    expect(phone.storage).toMatchObject({ 'reading.unreadable': 'gone' })
  })

  test('what can be read of a damaged value is kept', async () => {
    const first = await openApp({ path: addresses.section })
    const { reading } = first.storage as { reading: { state: { editions: object } } }
    const damaged = { ...reading, state: { editions: { ...reading.state.editions, other: 5 } } }
    const phone = await openApp({ storage: { reading: damaged } })
    expect(phone.text()).toContain('接着读')
  })

  test('a full phone: reading goes on, only nothing new is kept', async () => {
    const phone = await openApp({ storageLimit: 10 })
    await phone.tab('我的')
    await phone.tap({ label: '颜色：深色' })
    expect(phone.shows({ class: 'screen--dark' })).toBe(true)
    expect(phone.storage).toEqual({})
  })

  test('a full phone: it is said once, and 我的 tells it as long as it is so', async () => {
    const phone = await openApp({ path: addresses.section, storageLimit: 10 })
    const said = () =>
      (phone.calls('showToast') as { title: string }[]).filter(({ title }) =>
        title.startsWith('没能保存'),
      )
    expect(said()).toHaveLength(1)
    await phone.tap({ class: 'card__action' }, { nth: 0 })
    await phone.tab('我的')
    expect(said()).toHaveLength(1)
    expect(phone.text()).toContain('最近的记录没能保存')
    const mine = await openApp({ path: 'pages/mine/index' })
    await mine.tap({ label: '颜色：深色' })
    expect(mine.text()).not.toContain('没能保存')
  })

  test('what a newer version keeps is still there after an answer', async () => {
    const recall = { stability: 3, difficulty: 5, answeredOn: 20000, dueOn: 20003, streak: 1 }
    const memory = { 'next-year-001': { ...recall, right: 1, wrong: 0, sure: true } }
    const state = { memory, rounds: { tour: { at: 3 } }, favourites: [], diary: ['x'] }
    const phone = await openApp({
      path: addresses.question,
      storage: { quiz: { state, version: 2, signed: 'yes' } },
    })
    await phone.tap({ class: 'option' }, { nth: 0 })
    if (phone.shows('确定')) await phone.tap('确定')
    expect(phone.storage.quiz).toMatchObject({
      version: 2,
      signed: 'yes',
      state: { rounds: { tour: { at: 3 } }, diary: ['x'] },
    })
    expect(JSON.stringify(phone.storage.quiz)).toContain('next-year-001')
    await phone.tab('我的')
    expect(phone.text()).toContain('答过1题')
  })

  test('storage that fails altogether: the app opens and reads', async () => {
    const why = 'storage is broken'
    const denies = { getStorageSync: why, setStorageSync: why, removeStorageSync: why }
    const phone = await openApp({ denies })
    await phone.tap('今日五题')
    expect(phone.text()).toContain('第1题')
  })

  test('clearing removes the record and keeps the look', async () => {
    const start = await openApp({ path: `pages/section/index?e=${edition.id}&s=${units[0]!.id}` })
    const phone = await start.reopen({ path: 'pages/mine/index' })
    for (let step = 0; step < 3; step++) await phone.tap({ label: '文字大一点' })
    await phone.tap('清除我的记录')
    expect(phone.text({ class: 'mine__said' })).toBe('已清除。')
    const after = await phone.reopen({ path: 'pages/home/index' })
    expect(after.text()).not.toContain('接着读')
    expect(after.shows({ class: 'screen--text-30' })).toBe(true)
  })

  test('who keeps the record after all, keeps it', async () => {
    const start = await openApp({ path: `pages/section/index?e=${edition.id}&s=${units[0]!.id}` })
    const phone = await start.reopen({ path: 'pages/mine/index' })
    phone.wx.answers.set('showModal', { confirm: false, cancel: true })
    await phone.tap('清除我的记录')
    const after = await phone.reopen({ path: 'pages/home/index' })
    expect(after.text()).toContain('接着读')
  })
})
