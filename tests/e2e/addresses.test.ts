import { type Phone, Phones } from './phone'

let phones: Phones
let phone: Phone

beforeAll(async () => {
  phones = await Phones.open()
  phone = await phones.at('', { worker: false })
})
afterAll(() => phones.close())

/** Opens an address anew, and not from the page that is open. */
async function open(address: string): Promise<void> {
  await phone.page.goto(`${phones.url}robots.txt`)
  await phone.page.goto(`${phones.url}${address}`)
  await phone.settled()
}

/** What the console said since it was last asked, but for what the host and Playwright say. */
function complaints(): string[] {
  return phone.complaints
    .splice(0)
    .filter((words) => !/status of 4\d\d|registration blocked/.test(words))
}

/** Below the site's root, as typed, sent on by chats, or made up by somebody who means harm. */
const wrong: [name: string, address: string][] = [
  ['a broken encoding', '%E0%A4%A/'],
  ['half an encoding', 'shenyang-2021/%'],
  ['an encoded slash', 'shenyang-2021%2F1-3/'],
  ['a way up', 'shenyang-2021/..%2f..%2fetc/passwd'],
  ['a way up from the root', '../../../etc/passwd'],
  ['two slashes at the end', 'shenyang-2021/9-9//'],
  ['capitals', 'SHENYANG-2021/1-3/'],
  ['an unknown edition', 'nowhere-1900/'],
  ['an unknown edition’s tab', 'nowhere-1900/figures/'],
  ['an unknown section', 'shenyang-2021/9-9/'],
  ['an unknown section without the last slash', 'shenyang-2021/9-9'],
  ['an unknown figure', 'shenyang-2021/1-3.p99.f99/'],
  ['too deep a way', 'shenyang-2021/1-3/deeper/still/index.html'],
  ['the prototype', '__proto__/'],
  ['the prototype’s section', 'shenyang-2021/__proto__/'],
  ['a constructor', 'constructor/constructor/'],
  ['a constructor as law', 'shenyang-2021/article/?law=constructor&a=20'],
  ['a constructor as question', 'shenyang-2021/round/?by=question&q=constructor'],
  ['a list', 'section/?e[]=x'],
  ['empty values', 'section/?e=&s='],
  ['repeated keys', 'section/?s=1-3&s=9-9'],
  ['two question marks', 'shenyang-2021/?s=1?e=x'],
  ['10 KB', `shenyang-2021/9-9/?w=${'1'.repeat(10_000)}`],
  ['NUL', 'shenyang-2021/%00/'],
  ['an emoji', 'shenyang-2021/🙂/'],
  ['right-to-left', 'shenyang-2021/%E2%80%AE1-3/'],
  ['a script’s address', 'shenyang-2021/javascript:window.harmed=1/'],
  ['markup', 'shenyang-2021/%3Cimg%20src=x%20onerror=window.harmed=1%3E/'],
  ['markup as law', 'round/?by=law&law=%3Cscript%3Ewindow.harmed=1%3C/script%3E'],
  ['markup as words', 'topics/?by=words&w=%22%3E%3Cimg%20src=x%20onerror=window.harmed=1%3E'],
  ['markup to search for', 'search/?w=%3Csvg/onload=window.harmed=1%3E'],
  ['a hash of two slashes', '#//'],
  ['a hash that goes up', '#/pages/../..'],
  ['a hash without its section', '#/pages/section/index'],
  ['a hash with a broken encoding', '#/pages/section/index?e=%'],
  ['a hash with a list', '#/pages/section/index?e[]=x&s[]=1-3'],
  ['a hash with repeated keys', '#/pages/section/index?s=1-3&s=9-9'],
  ['a hash of no page', '#/pages/nowhere/index?e=x'],
  ['a hash of the root’s name', '#/__proto__'],
  ['a hash with markup', '#/pages/section/index?s=<img src=x onerror=window.harmed=1>'],
  ['a hash with a script’s address', '#/javascript:window.harmed=1'],
]

test.each(wrong)('%s leads to a screen that says so, with ways on', async (_name, address) => {
  await open(address)
  const screen = phone.page.locator('.screen').filter({ visible: true })
  expect(await screen.count()).toBe(1)
  expect(await screen.locator('h1').first().isVisible()).toBe(true)
  expect(await screen.locator('a[href]:visible').count()).toBeGreaterThan(0)
  // The address bar says the same when it is read again, and nothing was run.
  const { href, hash } = new URL(phone.page.url())
  expect(href.startsWith(phones.url)).toBe(true)
  expect(hash).toBe('')
  const said = await phone.text()
  expect(await phone.page.evaluate(() => 'harmed' in window)).toBe(false)
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toBe(said)
  expect(complaints()).toEqual([])
})

test('20 KB in a hash, more than a host would take, lead to such a screen too', async () => {
  await open(`#/pages/section/index?s=${'1'.repeat(20_000)}`)
  expect(await phone.text()).toContain('没有找到这一节')
  expect(complaints()).toEqual([])
})

test.each([
  ['without its last slash', 'shenyang-2021/1-3'],
  ['with index.html', 'shenyang-2021/1-3/index.html'],
  ['with what a chat appends', 'shenyang-2021/1-3/?from=singlemessage&isappinstalled=0'],
  ['with WeChat’s own hash', 'shenyang-2021/1-3/#wechat_redirect'],
  ['with another hash', 'shenyang-2021/1-3/#'],
  [
    'with a hash that counts more',
    'shenyang-2021/figures/#/pages/section/index?e=shenyang-2021&s=1-3',
  ],
  ['as an old hash', '#/pages/section/index?e=shenyang-2021&s=1-3'],
  ['as one with WeChat’s own', '#/pages/section/index?e=shenyang-2021&s=1-3#wechat_redirect'],
  [
    'as one with what a chat appends before it',
    '?from=singlemessage&isappinstalled=0#/pages/section/index?e=shenyang-2021&s=1-3',
  ],
  [
    'as one with what a chat appends after it',
    '#/pages/section/index?e=shenyang-2021&s=1-3&from=timeline',
  ],
  ['with its section twice', '#/pages/section/index?e=shenyang-2021&s=1-4&s=1-3'],
])('a section’s address %s opens it, and is shown clean', async (_name, address) => {
  await open(address)
  expect(await phone.text()).toContain('优化法治化营商环境')
  expect(phone.page.url()).toBe(`${phones.url}shenyang-2021/1-3/`)
  expect(complaints()).toEqual([])
})

test.each(['#', '#/', '?from=timeline#/', 'index.html', '?e[]=x&e=&s='])(
  'home’s address %j opens it, and is shown clean',
  async (address) => {
    await open(address)
    expect(await phone.text()).toContain('今日五题')
    expect(phone.page.url()).toBe(phones.url)
    expect(complaints()).toEqual([])
  },
)

test.each(['/', '//'])('with slashes too many, %j, home opens and leads on', async (address) => {
  await open(address)
  expect(await phone.text()).toContain('今日五题')
  await phone.tap('加快政府职能转变')
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toContain('加快政府职能转变')
  expect(complaints()).toEqual([])
})
