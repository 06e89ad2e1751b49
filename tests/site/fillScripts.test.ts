import { fillScripts } from '../../src/site/fillScripts'

/** A shell of an entry that names two scripts, one with a slot, and a page that names the entry. */
const shell = new Map([
  ['index.html', '<script src="./js/app.aaaaaaaa.js"></script>'],
  ['js/app.aaaaaaaa.js', 'load({1:"bbbbbbbb",2:"cccccccc"})'],
  ['js/1.bbbbbbbb.js', 'x=JSON.parse("@slot:words@")'],
  ['js/2.cccccccc.js', 'y'],
])

const named = (files: ReadonlyMap<string, string>, start: string): [string, string] => {
  const found = [...files].find(([path]) => path.startsWith(start))
  if (!found) throw new Error(`no ${start}`)
  return found
}

test('a script that is filled is named by what it holds, and those that name it up to the page', () => {
  const files = fillScripts(shell, { words: '甲' })
  const [one, text] = named(files, 'js/1.')
  const [app, entry] = named(files, 'js/app.')
  expect(text).toBe(`x=JSON.parse('"甲"')`)
  expect(one).not.toContain('bbbbbbbb')
  expect(entry).toBe(`load({1:"${one.slice(5, 13)}",2:"cccccccc"})`)
  expect(files.get('index.html')).toBe(`<script src="./${app}"></script>`)
  expect(files.get('js/2.cccccccc.js')).toBe('y')
  expect(files.size).toBe(4)
})

test('the same content gives the same names, other content others', () => {
  const names = (words: string) => [...fillScripts(shell, { words }).keys()].sort()
  expect(names('甲')).toEqual(names('甲'))
  expect(names('甲').filter((name) => names('乙').includes(name))).toEqual([
    'index.html',
    'js/2.cccccccc.js',
  ])
})

test('content that looks like a name in the shell is left alone', () => {
  const [, text] = named(fillScripts(shell, { words: 'cccccccc bbbbbbbb' }), 'js/1.')
  expect(text).toContain('cccccccc bbbbbbbb')
})

test('an entry with a slot of its own waits for the scripts that it names', () => {
  const own = new Map(shell).set('js/app.aaaaaaaa.js', 'load("bbbbbbbb");JSON.parse("@slot:more@")')
  const files = fillScripts(own, { words: 1, more: 2 })
  const [one] = named(files, 'js/1.')
  expect(named(files, 'js/app.')[1]).toBe(`load("${one.slice(5, 13)}");JSON.parse('2')`)
})

/** A page names the entry, each script of a chain the next. */
const chain = (...texts: string[]) =>
  new Map([
    ['index.html', 'aaaaaaa0'],
    ...texts.map((text, at) => [`js/${at}.aaaaaaa${at}.js`, `${text};"aaaaaaa${at + 1}"`] as const),
  ])
const SLOT = 'JSON.parse("@slot:words@")'
const PLAIN = 'plain'

test.each([
  ['a slot, none, a slot', [SLOT, PLAIN, SLOT]],
  ['a slot, none, none, a slot', [SLOT, PLAIN, PLAIN, SLOT]],
  ['none, a slot, none, a slot', [PLAIN, SLOT, PLAIN, SLOT]],
])('in a chain of scripts with %s each names the next as it is named now', (_, texts) => {
  const files = fillScripts(chain(...texts), { words: '甲' })
  const hashes = texts.map((__, at) => /\.(\w+)\.js$/.exec(named(files, `js/${at}.`)[0])?.[1])
  expect(files.size).toBe(texts.length + 1)
  expect(files.get('index.html')).toBe(hashes[0])
  hashes.slice(1).forEach((hash, at) => {
    expect(named(files, `js/${at}.`)[1]).toContain(`"${hash}"`)
  })
  for (const hash of hashes) expect(hash).not.toContain('aaaaaaa')
})

test('two scripts that name each other, below one that is filled, keep their names', () => {
  const files = fillScripts(
    new Map(shell).set('js/2.cccccccc.js', '"dddddddd"').set('js/3.dddddddd.js', '"cccccccc"'),
    { words: 1 },
  )
  expect(files.get('js/3.dddddddd.js')).toBe('"cccccccc"')
})

test.each([
  ['that nothing names', new Map([['js/1.bbbbbbbb.js', 'JSON.parse("@slot:words@")']]), /names/],
  [
    'without a version in its name',
    new Map([['js/1.js', 'JSON.parse("@slot:words@")']]),
    /version/,
  ],
  [
    'in a circle of names',
    new Map([
      ['js/1.bbbbbbbb.js', 'JSON.parse("@slot:words@");"aaaaaaaa"'],
      ['js/2.aaaaaaaa.js', 'JSON.parse("@slot:words@");"bbbbbbbb"'],
    ]),
    /each other/,
  ],
])('a script %s is refused', (_, texts, words) => {
  expect(() => fillScripts(texts, { words: 1 })).toThrow(words)
})
