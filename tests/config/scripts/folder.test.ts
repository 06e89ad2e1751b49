import { spawnSync } from 'node:child_process'
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { fillFolder, readFolder, stale, write } from '../../../config/scripts/folder'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder is read whole, with paths that are the same on every system', () => {
  mkdirSync(join(folder, 'editions', 'a-2021'), { recursive: true })
  writeFileSync(join(folder, 'editions', 'a-2021', 'report.txt'), '报告')
  writeFileSync(join(folder, 'laws.yaml'), '[]')
  const read = readFolder(folder)
  expect([...read.keys()].sort()).toEqual(['editions/a-2021/report.txt', 'laws.yaml'])
  expect(new TextDecoder().decode(read.get('editions/a-2021/report.txt'))).toBe('报告')
})

test('what systems and Office put there is not read, nor a folder that is left out', () => {
  for (const place of [
    'editions/a-2021',
    'editions/a-2021/__MACOSX',
    'editions/withdrawn',
    'withdrawn',
  ])
    mkdirSync(join(folder, place), { recursive: true })
  for (const name of ['report.docx', '~$report.docx', 'Thumbs.db', '__MACOSX/report.docx'])
    writeFileSync(join(folder, 'editions/a-2021', name), '')
  writeFileSync(join(folder, 'withdrawn/report.docx'), '')
  writeFileSync(join(folder, 'editions/withdrawn/report.docx'), '')
  expect([...readFolder(folder, ['withdrawn', 'generated']).keys()].sort()).toEqual([
    'editions/a-2021/report.docx',
    'editions/withdrawn/report.docx',
  ])
})

test('a file that another program holds is named, which Node does not always do', () => {
  writeFileSync(join(folder, 'report.docx'), '')
  const held = Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'read' })
  const reading = jest.spyOn(fs, 'readFileSync').mockImplementation(() => {
    throw held
  })
  expect(() => readFolder(folder)).toThrow(held)
  reading.mockRestore()
  expect(held).toHaveProperty('path', join(folder, 'report.docx'))
})

test('writes only what changed and removes what is left over', async () => {
  const files = new Map([
    ['index.ts', 'first'],
    ['shenyang-2021.json', '{}'],
  ])
  const target = join(folder, 'generated')
  expect(write(target, files)).toHaveLength(files.size)
  expect(stale(target, files)).toEqual([])
  const before = statSync(join(target, 'shenyang-2021.json')).mtimeMs
  writeFileSync(join(target, 'old.json'), '{}')
  writeFileSync(join(target, 'index.ts'), 'changed')
  expect(stale(target, files)).toEqual(['index.ts', 'old.json'])
  expect(write(target, files)).toEqual(['index.ts', 'old.json'])
  expect(readdirSync(target).sort()).toEqual([...files.keys()].sort())
  expect(readFileSync(join(target, 'index.ts'), 'utf8')).toBe(files.get('index.ts'))
  expect(statSync(join(target, 'shenyang-2021.json')).mtimeMs).toBe(before)
})

test('what is left over is a file: no one’s folder is touched, nor what systems put there', () => {
  const target = join(folder, 'generated')
  mkdirSync(join(target, '新建文件夹'), { recursive: true })
  for (const name of ['Thumbs.db', 'desktop.ini', '新建文件夹/a.txt'])
    writeFileSync(join(target, name), '')
  const files = new Map([['index.ts', '']])
  expect(write(target, files)).toEqual(['index.ts'])
  expect(stale(target, files)).toEqual([])
  expect(readdirSync(target).sort()).toEqual(['Thumbs.db', 'desktop.ini', 'index.ts', '新建文件夹'])
})

describe('a build', () => {
  const files = (texts: Record<string, string>) =>
    new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
  const texts = () =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(folder.length + 1), fs.readFileSync(file, 'utf8')]),
    )

  test('holds what it was filled with and nothing else, no empty folder either', () => {
    fillFolder(folder, files({ 'app.json': '1', 'data/1/a.js': '1', 'b/c': '1' }))
    const after = { 'app.json': '1', 'data/2/a.js': '2', b: '2' }
    fillFolder(folder, files(after))
    expect(texts()).toEqual(after)
    expect(readdirSync(join(folder, 'data'))).toEqual(['2'])
  })

  test('leaves alone what begins with a dot, in any folder', () => {
    const own = {
      '.git/config': 'git',
      '.well-known/x.txt': 'host',
      'data/.keep': '',
      '.nojekyll': '',
    }
    for (const [path, text] of Object.entries(own)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    mkdirSync(join(folder, '.git/objects'))
    fillFolder(folder, files({ 'index.html': '1' }))
    expect(texts()).toEqual({ ...own, 'index.html': '1' })
    expect(readdirSync(join(folder, '.git')).sort()).toEqual(['config', 'objects'])
  })

  test('is not touched where nothing is other', () => {
    const same = files({ 'app.json': '1', 'data/1/a.js': '1' })
    fillFolder(folder, same)
    const written = jest.spyOn(fs, 'writeFileSync')
    const removed = jest.spyOn(fs, 'rmSync')
    fillFolder(folder, same)
    expect([...written.mock.calls, ...removed.mock.calls]).toEqual([])
    jest.restoreAllMocks()
  })
})

describe('whenever a command is ended', () => {
  /** Runs a line on the folder, ended before its nth touch of it; whether it came to its end. */
  function endedAt(n: number, line: string): boolean {
    const script = `const { fillFolder, makeFolder, replace } = require('${compiled}')\n${line}`
    const command = ['--require', KILL, '--eval', script]
    const env = { ...process.env, KILL_AT: String(n), KILL_IN: join(folder, 'editions') }
    return spawnSync(process.execPath, command, { env }).signal === null
  }

  const compiled = join(mkdtempSync(join(tmpdir(), 'compiled-')), 'folder.cjs')
  beforeAll(() => {
    const entryPoints = ['config/scripts/folder.ts']
    buildSync({ entryPoints, outfile: compiled, bundle: true, platform: 'node' })
  })
  afterAll(() => rmSync(dirname(compiled), { recursive: true }))

  const KILL = join(__dirname, 'killed.cjs')
  const OLD = {
    'report.txt': 'old',
    'review.html': 'page of old',
    'questions.html': 'sheet of old',
  }
  const PAGES = `new Map([['review.html', 'page of new'], ['questions.html', 'sheet of new']])`

  /** Ends a line before each of its touches in turn; what then lies where these files were. */
  function everyEnd(line: string, before: Record<string, string> = {}): string[] {
    const found = new Set<string>()
    for (let n = 1, done = false; !done; n++) {
      rmSync(join(folder, 'editions'), { recursive: true, force: true })
      mkdirSync(join(folder, 'editions'))
      for (const [name, text] of Object.entries(before)) {
        const file = join(folder, 'editions/a', name)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      done = endedAt(n, line)
      found.add(
        [...readFolder(join(folder, 'editions'))]
          .map(([path, bytes]) => `${path.slice(2)}=${new TextDecoder().decode(bytes)}`)
          .sort()
          .join(' '),
      )
    }
    return [...found]
  }

  test('a new folder is there whole or not at all', () => {
    const line = `makeFolder('${'FOLDER'}/editions/a', new Map([['report.txt', 'new'], ...${PAGES}]))`
    expect(everyEnd(line.replace('FOLDER', folder))).toEqual([
      '',
      'questions.html=sheet of new report.txt=new review.html=page of new',
    ])
  }, 60_000)

  test('a build is the old or the new, or what nothing opens', () => {
    const build = (at: string) =>
      `fillFolder('${folder}/editions/a', new Map(Object.entries(${at}).map(([path, text]) => [path, Buffer.from(text)])))`
    const states = everyEnd(build("{ 'a.js': 'new', 'app.json': 'new', 'b/new.js': 'new' }"), {
      'app.json': 'old',
      'a.js': 'old',
      'b/old.js': 'old',
    })
    expect(states[0]).toBe('a.js=old app.json=old b/old.js=old')
    expect(states.at(-1)).toBe('a.js=new app.json=new b/new.js=new')
    expect(states.length).toBeGreaterThan(3)
    for (const state of states.slice(1, -1)) expect(state).not.toContain('app.json')
  }, 60_000)

  test.each(['report.txt', 'report.docx'])(
    'a report that is replaced by %s is the old or the new, and no page is of another',
    (name) => {
      const given = `{ old: 'report.txt', name: '${name}', content: Buffer.from('new') }`
      const states = everyEnd(`replace('${folder}/editions/a', ${given}, ${PAGES})`, OLD)
      expect(states[0]).toBe('questions.html=sheet of old report.txt=old review.html=page of old')
      expect(states.at(-1)).toBe(`questions.html=sheet of new ${name}=new review.html=page of new`)
      for (const state of states) {
        expect(state.match(/report\.\w+=/g)).toHaveLength(1)
        expect(new Set(state.match(/old|new/g)).size).toBe(1)
      }
    },
    60_000,
  )
})
