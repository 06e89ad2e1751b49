import { bundle } from '../../../src/generator/bundle'
import { folderOf } from '../folderOf'
import { blocksIn } from './blocks'
import { REPORT } from './mou'

/** What a file of this name holds. */
function contentOf(path: string): string {
  if (path.endsWith('/report.txt')) return REPORT
  return path.endsWith('.yaml') ? '' : '某市'
}

test.each(blocksIn('tests/generator/editor/folders.txt'))('$title', async ({ given, told }) => {
  const paths = given.split('\n').filter((path) => path !== '')
  const { remarks } = await bundle(
    folderOf(Object.fromEntries(paths.map((path) => [path, contentOf(path)]))),
  )
  expect(
    remarks.map(
      ({ file, diagnostic: { severity, code, message } }) =>
        `${file}: ${severity} ${code}: ${message}`,
    ),
  ).toEqual(told)
})
