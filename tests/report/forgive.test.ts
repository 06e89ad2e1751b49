import fc from 'fast-check'
import { sounds } from '../../src/content/slots/sounds'
import { asSeen, forgive, readTables, vocabulary } from '../../src/report/forgive'
import { wordsOf } from '../../src/report/words'

const tables = readTables(sounds.sounds, sounds.simplified)
const meant = vocabulary(
  [
    '行政复议',
    '行政机关负责人出庭率93%',
    '双随机、一公开',
    '法律援助法',
    '政府信息',
    '重大行政决策',
  ],
  [
    '办结行政复议案件1705件。',
    '最低生活保障金由县级民政部门发给。',
    '征收房屋要先补偿，再搬迁。',
    '实施细则已经印发，实施以来，一年实施一次；事实清楚。',
    '处以罚款。',
  ],
)

test.each([
  ['another character of the same sound', '复义', '复议'],
  ['the same in a longer word', '出廷率', '出庭率'],
  ['a character that the report never prints', '复艺', '复议'],
  ['a sound that a character has beside its usual one', '众大', '重大'],
  ['traditional characters', '複議', '复议'],
  ['a traditional character and a wrong one', '複意', '复议'],
  ['pinyin', 'xingzhengfuyi', '行政复议'],
  ['pinyin in capitals and full width', 'ＸｉｎｇＺｈｅｎｇ', '行政'],
  ['pinyin as a keyboard composes it', 'xing zheng fu yi', '行政复议'],
  ['pinyin that is not finished', 'xingzhen', '行政'],
  ['ü as v', 'chutinglv', '出庭率'],
  ['first letters', 'xzfy', '行政复议'],
  ['first letters of a part of a name', 'fy', '复议'],
  ['syllables and first letters', 'falvyz', '法律援助'],
  ['punctuation within a name', 'ssj一公开', undefined],
  ['what people call it', '低保', '最低生活保障'],
  ['what people call it, in traditional characters', '拆遷', '征收'],
  ['what stands in the text oftenest', '时事', '实施'],
  ['what stands there but once, by a sound of two characters', '发宽', undefined],
  ['words that are there, beside one that is not', '行政 复义 1705', '行政 复议 1705'],
  ['unseen characters in the middle', '行政\u200B复\uFEFF议', '行政复议'],
  ['a radical in place of a character', '⾏政', '行政'],
  ['one character', '义', undefined],
  ['one letter', 'x', undefined],
  ['what sounds like nothing', '没有这样的话', undefined],
  ['letters that are no pinyin', 'vvvv', undefined],
  ['a number', '1706', undefined],
  ['nothing', ' ，', undefined],
])('%s: %s stands for %s', (_, typed, expected) => {
  expect(forgive(typed, meant, tables)).toBe(expected)
})

test('what is called so is likelier than what is only said more often', () => {
  const words = vocabulary(['审计'], Array(9).fill('已升级'))
  expect(forgive('shenji', words, tables)).toBe('审计')
  expect(forgive('沈技', words, tables)).toBe('审计')
})

test('words as they are seen: without width nothing, radicals and compatibility forms as usual', () => {
  expect(asSeen(' 复\u200D议⾏\u00AD政 ')).toBe('复议行政')
})

test('whatever is typed: what is meant is there, word for word, and words that are there stay', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'行政复议义廷庭率xzfy 1(.[*'), maxLength: 12 })
  fc.assert(
    fc.property(typed, (query) => {
      const words = forgive(query, meant, tables)
      for (const word of words?.split(' ').filter(Boolean) ?? []) {
        expect(`${meant.names}\n${meant.texts}`).toContain(word)
      }
      const all = wordsOf(query)
      const areThere = all.every((word) => meant.names.includes(word))
      if (all.length > 0 && areThere) expect(words).toBe(all.join(' '))
    }),
  )
})
