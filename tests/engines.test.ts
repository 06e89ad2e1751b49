import { readFileSync } from 'node:fs'
import path from 'node:path'

interface Package {
  engines?: { node?: string }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const root = path.resolve(__dirname, '..')
const read = (folder: string): Package =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))

type Version = [major: number, minor: number, patch: number]

/** One alternative of a range, in the forms that packages write: `^22.13`, `>= 20.19.0`. */
interface Part {
  newerMajors: boolean
  lowest: Version
}

function partsOf(range: string): Part[] {
  return range.split('||').map((text) => {
    const form = /^(\^|>=) ?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(text.trim())
    if (!form) throw new Error(`a range of another form: ${range}`)
    const [, sign, major, minor = 0, patch = 0] = form
    return { newerMajors: sign === '>=', lowest: [Number(major), Number(minor), Number(patch)] }
  })
}

function admits(range: string, version: Version): boolean {
  return partsOf(range).some(({ newerMajors, lowest }) => {
    const different = version.map((number, at) => number - (lowest[at] ?? 0)).find(Boolean) ?? 0
    return different >= 0 && (newerMajors || version[0] === lowest[0])
  })
}

test.each([
  ['>= 20.19.0', [20, 19, 0], true],
  ['>=20.19', [20, 18, 9], false],
  ['>=20', [24, 0, 0], true],
  ['^20.12||^22||>=24', [22, 0, 0], true],
  ['^20.12||^22||>=24', [23, 9, 9], false],
  ['^20.12||^22||>=24', [20, 11, 1], false],
] as [string, Version, boolean][])('the range %s and Node %j: %s', (range, version, expected) => {
  expect(admits(range, version)).toBe(expected)
})

const { engines, dependencies, devDependencies } = read('.')
const ours = engines?.node ?? ''
const lowest = partsOf(ours).map((part) => part.lowest)
const others = Object.keys({ ...dependencies, ...devDependencies }).flatMap((name) => {
  const range = read(path.join('node_modules', name)).engines?.node
  return range ? [{ name, range }] : []
})

test('every direct dependency runs on the lowest versions of Node that we say we run on', () => {
  const refused = others.flatMap(({ name, range }) =>
    lowest.filter((version) => !admits(range, version)).map((version) => ({ name, version })),
  )
  expect(refused).toEqual([])
})

test('and no lower Node 20 would do for all of them', () => {
  const [[major, minor, patch] = [0, 0, 0]] = lowest
  const lower: Version = minor > 0 ? [major, minor - 1, 99] : [major - 1, 99, patch]
  expect(others.some(({ range }) => !admits(range, lower))).toBe(true)
})

test('Node 20, 22 and 24 are all among them', () => {
  for (const major of [20, 22, 24]) expect(admits(ours, [major, 99, 0])).toBe(true)
})
