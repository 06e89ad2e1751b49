import { readFileSync } from 'node:fs'
import { minVersion, satisfies, subset } from 'semver'

const { engines, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The Nodes that an installed package says it runs on; any where it says nothing. */
const nodesOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).engines?.node ?? '*'

const names = Object.keys({ ...dependencies, ...devDependencies })

test('every direct dependency runs on every Node that package.json names', () => {
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !subset(engines.node, nodesOf(name)))).toEqual([])
})

test('no older Node of the lowest line would do', () => {
  const lowest = minVersion(engines.node)
  expect(names.some((name) => minVersion(nodesOf(name))?.compare(lowest ?? '') === 0)).toBe(true)
  expect(satisfies(process.version, engines.node)).toBe(true)
})
