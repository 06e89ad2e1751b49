/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util'
import { files } from '../../src/content/slots/files'
import { takeData } from '../../src/platform/data'
import { LIMIT_MS } from '../../src/platform/inTime'
import { dataFiles, dataOf, firstFiles } from '../../src/site/data'
import { textOf } from '../../src/site/files'
import { libraryOf } from '../support/library'

jest.mock('../../src/content/slots/files', () => ({ files: {} }))

// What Node has, and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder })

const data = dataOf(libraryOf('b-2021', 'b-2020'))
const shipped = dataFiles(data)
Object.assign(files, firstFiles(data, shipped))

type Answer = 'its file' | 'a page' | 'an error' | 'nothing'

/** What the host answers to the next files, in order; after that each comes. */
let answers: Answer[] = []
/** What was asked for, by path. */
let asked: string[] = []

const host = new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (node instanceof HTMLScriptElement && node.src) come(node, answers.shift() ?? 'its file')
  }
})

/** Has a file come as a browser does: it is run, and then it has loaded. A page runs nothing. */
function come(script: HTMLScriptElement, answer: Answer): void {
  const path = new URL(script.src).pathname.slice(1)
  asked.push(path)
  if (answer === 'nothing') return
  if (answer === 'its file') run(textOf(shipped.files.get(path) ?? new Uint8Array()))
  script.dispatchEvent(new Event(answer === 'an error' ? 'error' : 'load'))
}

function run(text: string): void {
  const script = document.createElement('script')
  script.textContent = text
  document.head.append(script)
  script.remove()
}

const scripts = () => document.querySelectorAll('script').length
const left = () => Object.keys(window.handedOver ?? {})

beforeAll(() => host.observe(document.head, { childList: true }))
afterAll(() => host.disconnect())
beforeEach(() => {
  answers = []
  asked = []
})

test.each(['b-2021', 'b-2021.questions', 'b-2020', 'b-2020.questions'])(
  '%s is handed over as it was written, and nothing of it stays in the page',
  async (name) => {
    expect(await takeData(name)).toEqual(JSON.parse(JSON.stringify(data.named.get(name))))
    expect(asked.at(-1)).toBe(shipped.paths.get(name))
    expect([scripts(), left()]).toEqual([0, []])
  },
)

test('the shelf is asked for once, and knows what there is not', async () => {
  expect(await takeData('shelf')).toEqual(JSON.parse(JSON.stringify(data.shelf)))
  asked = []
  for (const name of ['b-1999', 'constructor', '__proto__'])
    expect(await takeData(name)).toBeUndefined()
  expect(asked).toEqual([])
})

test.each<Answer>(['an error', 'a page'])(
  'a file for which there is %s is refused, and asked for anew the next time',
  async (answer) => {
    answers = [answer]
    await expect(takeData('b-2021')).rejects.toThrow(shipped.paths.get('b-2021'))
    expect(scripts()).toBe(0)
    expect(await takeData('b-2021')).toMatchObject({ id: 'b-2021' })
    expect(asked).toHaveLength(2)
  },
)

test('the same file asked for twice at once is handed over twice', async () => {
  const both = await Promise.all([takeData('b-2021'), takeData('b-2021')])
  expect(both).toMatchObject([{ id: 'b-2021' }, { id: 'b-2021' }])
  expect([scripts(), left()]).toEqual([0, []])
})

test('a file that does not come in time is given up; come later, it leaves nothing', async () => {
  jest.useFakeTimers()
  answers = ['nothing']
  const coming = takeData('b-2021')
  const script = document.querySelector('script')
  const refused = expect(coming).rejects.toThrow('late')
  await jest.advanceTimersByTimeAsync(LIMIT_MS)
  await refused
  jest.useRealTimers()
  expect(scripts()).toBe(0)
  if (script) come(script, 'its file')
  expect(left()).toEqual([])
})
