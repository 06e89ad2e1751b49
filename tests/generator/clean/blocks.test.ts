import { splitAtGaps } from '../../../src/generator/clean/blocks'
import { normaliseCharacters } from '../../../src/generator/clean/characters'
import { rawLine } from '../../../src/generator/ground/line'

test.each<[string, string[]]>([
  ['第一段。\t第二段。', ['第一段。', '第二段。']],
  ['一、\t主要工作', ['一、主要工作']],
  ['（一）\t\t主要工作', ['（一）主要工作']],
  ['1.\t5万件案件办结', ['1. 5万件案件办结']],
  ['1.\t主要工作\t2.\t下一步打算', ['1. 主要工作', '2. 下一步打算']],
])('parts %j at gaps, but not after a bare marker', (text, expected) => {
  const parts = splitAtGaps(rawLine(text, 1)).map(normaliseCharacters)
  expect(parts.map((part) => part.text)).toEqual(expected)
})
