/**
 * `npm run build:test TARGET` (h5 or weapp): the two builds that the target's suite looks at. What ships
 * is put into dist/<target>, the tests' content into dist/test/<target>, both into one shell.
 */
import { withShell } from './build'
import { task } from './command'
import { CONTENT, compiledIn, generatedIn } from './content'
import { fill, outputOf } from './fill'
import { COMPILED, compileTestContent } from './testContent'

/** What there is a suite for. */
export type Target = 'h5' | 'weapp'

/** Builds for the suite of a target; throws where that failed. */
export async function buildForTests(target: Target): Promise<void> {
  await compileTestContent()
  const said = withShell(target)
  fill(target, compiledIn(generatedIn(CONTENT)), outputOf(target))
  fill(target, compiledIn(COMPILED), outputOf(target, 'dist/test'))
  console.log(`${said}dist/${target}、dist/test/${target}`)
}

async function main([target]: string[]): Promise<void> {
  if (target !== 'h5' && target !== 'weapp')
    throw new Error('用法：npm run build:test h5，或 build:test weapp')
  await buildForTests(target)
}

if (require.main === module) task(main)
