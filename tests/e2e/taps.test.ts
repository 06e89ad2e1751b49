/** One tap is one page, however fast taps come; address, history and screen agree. */
import { address } from '../../src/report/address'
import type { Phone } from './phone'
import { phonesForTests } from './phones'

const e = 'shenyang-2021'

/** A large text: options reach far down. */
const large = {
  settings: JSON.stringify({
    data: { state: { theme: 'light', textSize: 24, elder: false }, version: 1 },
  }),
}

const phones = phonesForTests()
let phone: Phone

/** A page has gone once its animation has ended. */
const gone = () => phone.page.waitForTimeout(800)

/** Clicks the links to these addresses on the page in front, all in one tick. */
function clickAtOnce(...hrefs: string[]): Promise<void> {
  return phone.page.evaluate((wanted) => {
    for (const href of wanted) {
      const links = [...document.querySelectorAll<HTMLElement>(`a[href="${href}"]`)]
      links.find((link) => link.checkVisibility())?.click()
    }
  }, hrefs)
}

describe.each([
  ['a section', address('home'), '加快政府职能转变', 'shenyang-2021/1-2/', '主动服务市场需求'],
  ['today’s five', address('quiz', { e }), '今日五题', 'shenyang-2021/round/?by=daily', '第1题'],
])('a link to %s', (_name, from, link, href, words) => {
  beforeEach(async () => {
    phone = await phones.at(from)
  })

  async function isOneStepAway(before: number): Promise<void> {
    expect(await phone.text()).toContain(words)
    expect(await phone.entries()).toBe(before + 1)
    await phone.back()
    await gone()
    expect(phone.address()).toBe(from)
    expect(await phone.text()).toContain(link)
  }

  test.each([
    [2, 150],
    [3, 150],
    [2, 60],
    [4, 90],
  ])('tapped %d times, %d ms apart, opens one page', async (times, apart) => {
    const before = await phone.entries()
    await phone.tapQuickly(await phone.middleOf(phone.visible(link)), times, apart)
    await gone()
    await isOneStepAway(before)
  })

  test('clicked three times in one tick opens one page', async () => {
    const before = await phone.entries()
    await clickAtOnce(href, href, href)
    await gone()
    await isOneStepAway(before)
  })

  test('opens again as soon as the reader is back', async () => {
    const before = await phone.entries()
    await phone.tap(link)
    await phone.back()
    await phone.tap(link)
    await isOneStepAway(before)
  })
})

test('of two links clicked in one tick the first leads', async () => {
  phone = await phones.at()
  const before = await phone.entries()
  await clickAtOnce('shenyang-2021/1-3/', 'shenyang-2021/1-2/')
  await gone()
  expect(phone.address()).toBe(address('section', { e, s: '1-3' }))
  expect(await phone.entries()).toBe(before + 1)
})

test('a link on a page that another covers leads nowhere', async () => {
  phone = await phones.at()
  await phone.tap('加快政府职能转变')
  const before = await phone.entries()
  await phone.page.evaluate(() => {
    const covered = document.querySelector<HTMLElement>('a[href="shenyang-2021/1-3/"]')
    covered?.click()
  })
  await gone()
  expect(phone.address()).toBe(address('section', { e, s: '1-2' }))
  expect(await phone.entries()).toBe(before)
})

test('a link on a page that was changed while another covered it leads on once it is in front', async () => {
  phone = await phones.at()
  await phone.tap('加快政府职能转变')
  await phone.back()
  await gone()
  expect(await phone.text()).toContain('接着读')
  await phone.tap('接着读')
  expect(phone.address()).toMatch(/pages\/section\/index/)
})

test('tabs tapped quickly open once, and nothing is added to the history', async () => {
  phone = await phones.at()
  const before = await phone.entries()
  await phone.tapQuickly(await phone.middleOf(phone.visible('问答')), 3, 100)
  await gone()
  expect(phone.address()).toBe(address('quiz'))
  expect(await phone.text()).toContain('今日五题')
  await clickAtOnce('figures/', 'mine/')
  await gone()
  expect(phone.address()).toBe(address('figures'))
  expect(await phone.entries()).toBe(before)
})

test('of two that take the place of a page the first does, and Back leads where it led', async () => {
  phone = await phones.at()
  await phone.tap('加快政府职能转变')
  const before = await phone.entries()
  await clickAtOnce('shenyang-2021/1-3/', 'shenyang-2021/1-1/')
  await gone()
  expect(phone.address()).toBe(address('section', { e, s: '1-3' }))
  expect(await phone.entries()).toBe(before)
  await phone.back()
  await gone()
  expect(phone.address()).toBe(address('home'))
})

test.each([20, 120, 250])(
  'a link tapped %d ms after Back, on the page that is leaving, leaves address and screen agreeing',
  async (after) => {
    phone = await phones.at()
    await phone.tap('加快政府职能转变')
    await phone.page.evaluate(
      ([wait]) =>
        new Promise<void>((resolve) => {
          const links = [...document.querySelectorAll<HTMLElement>('a[href*="/1-3/"]')]
          const leaving = links.filter((link) => link.checkVisibility()).pop()
          window.history.back()
          setTimeout(() => {
            leaving?.click()
            resolve()
          }, wait)
        }),
      [after],
    )
    await gone()
    expect(phone.address()).toBe(address('home'))
    expect(await phone.text()).toContain('今日五题')
  },
)

test.each([0, 20, 200])(
  'Back pressed %d ms after a page has come shows the one before',
  async (after) => {
    const section = address('section', { e, s: '1-2' })
    phone = await phones.at(section)
    await phone.visible('94项').evaluate((figure, wait) => {
      const { length } = window.history
      figure.closest('a')?.click()
      const timer = setInterval(() => {
        if (window.history.length === length) return
        clearInterval(timer)
        setTimeout(() => window.history.back(), wait)
      })
    }, after)
    await gone()
    expect(phone.address()).toBe(section)
    expect(await phone.text()).toContain('主动服务市场需求')
  },
)

test.each([30, 150, 400])('Back pressed twice, %d ms apart, goes back twice', async (apart) => {
  phone = await phones.at()
  await phone.tap('加快政府职能转变')
  await phone.tap('94项')
  await phone.page.evaluate(
    ([wait]) => {
      window.history.back()
      setTimeout(() => window.history.back(), wait)
    },
    [apart],
  )
  await gone()
  await gone()
  expect(phone.address()).toBe(address('home'))
  expect(await phone.text()).toContain('今日五题')
})

test.each([
  [[-1, 1], 20, '第1题，共'],
  [[-1, 1], 150, '第1题，共'],
  [[-1, 1], 280, '第1题，共'],
  [[-2, 1], 60, '主动服务市场需求'],
  [[-1, -1, 1], 60, '主动服务市场需求'],
  [[-1, -1, 1, 1, -1], 30, '主动服务市场需求'],
])(
  'Back and Forward in a hurry (%j, %d ms apart) end on the page where they lead',
  async (ways, apart, words) => {
    phone = await phones.at()
    await phone.tap('加快政府职能转变')
    await phone.tap('答几道与这一节有关的题')
    for (const way of ways) {
      await phone.page.evaluate((by) => history.go(by), way)
      await phone.page.waitForTimeout(apart)
    }
    await phone.page.waitForTimeout(1500)
    expect(await phone.text()).toContain(words)
    expect(phone.page.url()).not.toContain('#')
  },
)

describe('what came under the finger between two taps', () => {
  /** Two questions of one choice each: the second a long one, with short options. */
  const round = address('round', { e, by: 'set', q: 'falv-yuanzhu-014,falv-yuanzhu-012' })
  const option = () => phone.page.locator('.option:visible').last()
  const isAnswered = async () =>
    (await phone.page
      .getByText(/^答[对错]了。$/)
      .filter({ visible: true })
      .count()) > 0

  const answered = async (height: number) => {
    phone = await phones.at(round, { height, stored: large })
    await option().tap()
    await phone.settled()
    return phone.middleOf(phone.visible('下一题'))
  }

  /** Answers the first question, in a window in which 下一题 stands where the next has an option. */
  async function inHarmsWay() {
    const [, y] = await answered(600)
    await phone.tap('下一题')
    const [, wanted] = await phone.middleOf(option())
    return answered(Math.round(600 + wanted - y))
  }

  test('is not answered by the taps that follow on 下一题', async () => {
    const place = await inHarmsWay()
    await phone.tapQuickly(place, 3, 150)
    expect(await phone.text()).toContain('第2题')
    expect(await isAnswered()).toBe(false)
    // A tap that is meant counts.
    await phone.page.touchscreen.tap(...place)
    await phone.settled()
    expect(await isAnswered()).toBe(true)
  })

  test('is meant where the finger has moved, or a key was pressed', async () => {
    const place = await inHarmsWay()
    await phone.page.touchscreen.tap(...place)
    const elsewhere = await phone.middleOf(phone.page.locator('.option:visible').first())
    await phone.page.touchscreen.tap(...elsewhere)
    await phone.settled()
    expect(await isAnswered()).toBe(true)

    await inHarmsWay()
    await phone.visible('下一题').focus()
    await phone.page.keyboard.press('Enter')
    await option().focus()
    await phone.page.keyboard.press('Enter')
    await phone.settled()
    expect(await isAnswered()).toBe(true)
  })
})

test('two quick taps on one control count twice', async () => {
  phone = await phones.at(address('mine'))
  const larger = phone.page.getByLabel('文字大一点').filter({ visible: true })
  await larger.tap({ noWaitAfter: true })
  await larger.tap({ noWaitAfter: true })
  await phone.settled()
  expect(await phone.page.locator('.screen--text-24').count()).toBe(1)
})
