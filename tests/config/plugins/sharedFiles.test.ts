import Chain from 'webpack-chain'
import {
  namedByPlace,
  nameSharedFiles,
  type SplitChunks,
} from '../../../config/plugins/sharedFiles'

type Modules = SplitChunks['subCommonDeps']

/** Taro's plugin, with modules of its own names that it gives files. */
const pluginOf = (...modules: [string, { resource?: string; identifier?: string }][]) => {
  const plugin: SplitChunks = {
    subCommonDeps: new Map(modules),
    getSubCommonCacheGroup() {
      return this.subCommonDeps
    },
  }
  return plugin
}

/** The names that Taro's plugin sees when it makes its groups. */
const namesOf = (plugin: SplitChunks) => [...(plugin.getSubCommonCacheGroup() as Modules).keys()]

test('a shared file has the same name in every folder and on every system', () => {
  const here = pluginOf(['1', { resource: '/home/us/app/src/a.ts' }])
  const there = pluginOf(['2', { identifier: 'C:\\app\\src\\a.ts' }])
  const names = namesOf(namedByPlace(here, '/home/us/app'))
  expect(names).toEqual(namesOf(namedByPlace(there, 'C:\\app')))
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)])
})

test('shared modules of different places have different names', () => {
  const plugin = pluginOf(
    ['1', { resource: '/app/src/a.ts' }],
    ['2', { resource: '/app/src/b.ts' }],
  )
  expect(new Set(namesOf(namedByPlace(plugin, '/app'))).size).toBe(2)
})

test('two modules of one name are refused: one would be lost', () => {
  const plugin = pluginOf(
    ['1', { resource: '/app/src/a.ts' }],
    ['2', { resource: '/app/src/a.ts' }],
  )
  expect(() => namesOf(namedByPlace(plugin, '/app'))).toThrow('two shared files of one name')
})

test('a Taro whose plugin is another is refused', () => {
  const expected = 'config/plugins/sharedFiles.ts'
  expect(() => nameSharedFiles(new Chain(), '/app')).toThrow(expected)
  const { subCommonDeps: _, ...without } = pluginOf()
  expect(() => namedByPlace(without as SplitChunks, '/app')).toThrow(expected)
  const { getSubCommonCacheGroup: __, ...other } = pluginOf()
  expect(() => namedByPlace(other as SplitChunks, '/app')).toThrow(expected)
  expect(() => namesOf(namedByPlace(pluginOf(['1', {}]), '/app'))).toThrow(expected)
})
