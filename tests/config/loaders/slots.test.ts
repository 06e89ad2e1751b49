import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { compiledIn } from '../../../config/scripts/content'
import { slots } from '../../../src/site/slots'

/** Runs the loader in a Node of its own: jest loads modules in its own way, which tsx is not for. */
const run = `
const slots = require(process.argv[1])
const context = { resourcePath: '/src/content/slots/about.ts', addContextDependency() {}, _compiler: { watchMode: process.argv[2] === 'watch' } }
process.stdout.write(slots.call(context))`

function ship(mode: 'build' | 'watch'): string {
  const loader = path.resolve('config/loaders/slots.cjs')
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', run, loader, mode], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout
}

test('a build gets the mark of a slot, and no content', () => {
  expect(ship('build')).toBe('export const about = JSON.parse("@slot:about@")')
})

test('a build that watches gets what is compiled', () => {
  const shipped = slots.about(compiledIn(path.resolve('src/content/generated')))
  const json = JSON.stringify(JSON.stringify(shipped))
  expect(ship('watch')).toBe(`export const about = JSON.parse(${json})`)
})
