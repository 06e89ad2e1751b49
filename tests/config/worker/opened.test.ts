import { Opened } from '../../../config/worker/opened'

/** A browser's caches, as far as they are used here, which may be full. */
class Storage {
  isFull = false
  private readonly caches = new Map<string, Map<string, Response>>()

  async open(name: string) {
    const held = this.caches.get(name) ?? new Map<string, Response>()
    this.caches.set(name, held)
    return {
      match: async (url: string) => held.get(url)?.clone(),
      keys: async () => [...held.keys()],
      delete: async (url: string) => held.delete(url),
      put: async (url: string, answer: Response) => {
        if (this.isFull) throw new DOMException('', 'QuotaExceededError')
        held.delete(url)
        held.set(url, answer)
      },
    }
  }
}

const scope = 'https://example.gov.cn/a/'
const at = (name: string, of = scope) => `${of}data/${name}.js`
const opened = (of = scope) => new Opened(of)

let storage: Storage
let isOnline: boolean
beforeEach(() => {
  storage = new Storage()
  isOnline = true
  const fetch = async (url: string) => {
    if (!isOnline) throw new TypeError('Failed to fetch')
    const type = url.includes('page') ? 'text/html; charset=utf-8' : 'text/javascript'
    const headers = { 'content-type': type }
    return new Response(url, { status: url.includes('gone') ? 404 : 200, headers })
  }
  Object.assign(globalThis, { caches: storage, fetch })
})

const textOf = async (url: string, of = scope) => (await opened(of).open(url)).text()

test('what was opened once opens without a network', async () => {
  await textOf(at('b-2020'))
  isOnline = false
  expect(await textOf(at('b-2020'))).toBe(at('b-2020'))
  await expect(textOf(at('b-2019'))).rejects.toThrow('Failed to fetch')
})

test('what comes is given where the phone has no room for it', async () => {
  storage.isFull = true
  expect(await textOf(at('b-2020'))).toBe(at('b-2020'))
})

test('what comes is given where the browser keeps nothing at all', async () => {
  storage.open = async () => {
    throw new DOMException('', 'SecurityError')
  }
  expect(await textOf(at('b-2020'))).toBe(at('b-2020'))
})

test('of more than it keeps the one opened longest ago goes', async () => {
  for (let year = 0; year < 20; year++) await textOf(at(`b-${year}`))
  await textOf(at('b-0'))
  await textOf(at('b-20'))
  isOnline = false
  expect(await textOf(at('b-0'))).toBe(at('b-0'))
  await expect(textOf(at('b-1'))).rejects.toThrow('Failed to fetch')
})

test('an answer that the file is not there is given, and not kept', async () => {
  expect((await opened().open(at('gone'))).status).toBe(404)
  isOnline = false
  await expect(textOf(at('gone'))).rejects.toThrow('Failed to fetch')
})

test('a page that a host answers in a file’s stead is not kept', async () => {
  expect(await textOf(at('page'))).toBe(at('page'))
  isOnline = false
  await expect(textOf(at('page'))).rejects.toThrow('Failed to fetch')
})

test('another site of the same host takes nothing of its room', async () => {
  await textOf(at('b-2020'))
  const other = 'https://example.gov.cn/b/'
  for (let year = 0; year < 20; year++) await textOf(at(`c-${year}`, other), other)
  isOnline = false
  expect(await textOf(at('b-2020'))).toBe(at('b-2020'))
})

test.each([
  ['of its own site', at('b-2020'), true],
  ['of another site of the host', at('b-2020', 'https://example.gov.cn/b/'), false],
  ['of another host', at('b-2020', 'https://example.com/a/'), false],
  ['that is no data', `${scope}js/app.js`, false],
])('a file %s: %s, is its own: %s', (_, url, own) => {
  expect(opened().has(url)).toBe(own)
})
