import vm from 'node:vm'
import fc from 'fast-check'
import { parsing, requireSlots, withSlots } from '../../src/site/fillSlots'

/** What a script gives, as an engine reads it. */
const run = (script: string): unknown => vm.runInNewContext(script, {})
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test.each([
  ['a quote of each kind: \' " `'],
  ['back \\ slashes \\\\ and \\n'],
  ['breaks \n \r \t'],
  ['breaks of another kind \u2028 \u2029'],
  ['</script><script>'],
  ["what a replacement reads: $& $1 $' $` $$"],
  ['@slot:cover@ JSON.parse("@slot:cover@")'],
  ['\ud800 alone, and 𠮷'],
])('%j comes back from a slot to the character', (text) => {
  const script = withSlots('JSON.parse("@slot:a@")', { a: { text } })
  expect(plain(run(script))).toEqual({ text })
})

test('any content comes back as it was, in one line', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const script = parsing(value)
      expect(script).not.toMatch(/[\n\r\u2028\u2029]/)
      expect(JSON.stringify(run(script))).toBe(JSON.stringify(value))
    }),
  )
})

test.each([["'"], ['"'], ['`']])('a slot is found in quotes such as %s', (quote) => {
  expect(withSlots(`x=JSON.parse(${quote}@slot:a@${quote})`, { a: [1] })).toBe(
    "x=JSON.parse('[1]')",
  )
})

test('what is no data fills nothing', () => {
  expect(() => parsing(() => 1)).toThrow(/no data/)
  expect(() => withSlots('JSON.parse("@slot:a@")', {})).toThrow(/no data/)
})

const scripts = (...texts: string[]) => new Map(texts.map((text, at) => [`${at}.js`, text]))
const A = 'JSON.parse("@slot:a@")'

test.each([
  ['is there twice', scripts(A, A)],
  ['is there twice in a script', scripts(A + A)],
  ['is not there', scripts('1')],
  ['is there beside one that nobody fills', scripts(A, 'JSON.parse("@slot:b@")')],
])('a shell in which a slot %s is refused', (_, shell) => {
  expect(() => requireSlots(shell, { a: 1 })).toThrow(/belongs in it once/)
})

test('a shell in which each slot stands once is taken', () => {
  expect(() => requireSlots(scripts('1', A), { a: 1 })).not.toThrow()
})
