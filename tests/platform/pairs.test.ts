/**
 * What differs between the two builds is written twice under one name: `index.ts` for mini-programs,
 * `index.h5.ts` for browsers. TypeScript checks who imports a pair against the first half alone, so
 * the halves are compared here.
 */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Folders of src/platform that hold what one side has alone. */
const ONE_SIDED = ['browser', 'weapp']
const PLATFORM = 'src/platform'

const isFolder = (place: string) => statSync(place).isDirectory()
const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const place = path.posix.join(folder, name)
    return isFolder(place) ? filesUnder(place) : [place]
  })

const files = filesUnder('src')
const browserHalves = files.filter((file) => /\.h5\.tsx?$/.test(file))
const otherHalf = (file: string) => file.replace('.h5.', '.')

// Each file by itself, without what it imports: the names that it exports stand in it.
const program = ts.createProgram(
  files.filter((file) => /\.tsx?$/.test(file)),
  { noResolve: true, noLib: true },
)

/** The names that a module exports, types included. */
function exportsOf(file: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  return module
    ? checker
        .getExportsOfModule(module)
        .map(({ name }) => name)
        .sort()
    : []
}

test('there are pairs to compare', () => {
  expect(browserHalves).toContain('src/platform/share/index.h5.ts')
  expect(browserHalves).toContain('src/components/Link/index.h5.tsx')
  expect(exportsOf('src/platform/share/index.ts')).toEqual(['PictureOf', 'Shared', 'usePageShare'])
})

test.each(browserHalves)('%s exports the same names as its other half', (file) => {
  expect(files).toContain(otherHalf(file))
  expect(exportsOf(file)).toEqual(exportsOf(otherHalf(file)))
})

const folders = readdirSync(PLATFORM).filter((name) => isFolder(path.join(PLATFORM, name)))

test.each(folders.filter((name) => !ONE_SIDED.includes(name)))(
  'platform/%s is a pair and nothing else',
  (folder) => {
    const code = readdirSync(path.join(PLATFORM, folder)).filter((name) => !name.endsWith('.css'))
    expect(code.sort()).toEqual(['index.h5.ts', 'index.ts'])
  },
)

test.each(ONE_SIDED)('platform/%s holds no halves', (folder) => {
  const place = path.posix.join(PLATFORM, folder)
  expect(files.filter((file) => file.startsWith(`${place}/`)).length).toBeGreaterThan(0)
  expect(browserHalves.filter((file) => file.startsWith(place))).toEqual([])
})
