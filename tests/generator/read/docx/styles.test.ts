import { readDocx } from '../../../../src/generator/read/docx'
import { p, r, t, wordBody } from '../word'
import { read } from './told'

const style = (id: string, content: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`

test('hides by style, where two styles do not cancel each other', () => {
  const styles =
    style('H', '<w:rPr><w:vanish/></w:rPr>') + style('C', '<w:rPr><w:vanish/></w:rPr>', 'character')
  const character = '<w:rStyle w:val="C"/>'
  const body =
    p(r(t('甲'))) +
    p(r(t('乙')), styled('H')) +
    p(r(t('丙'), character)) +
    p(r(t('丁'), character), styled('H'))
  expect(read(body, { styles })).toEqual(['甲', '丁', 'HIDDEN 乙', 'HIDDEN 丙'])
})

test.each<[string, string, number | undefined]>([
  ['a heading', styled('2'), 2],
  ['a style based on a heading', styled('X'), 2],
  ['a style based on a heading that is running text', styled('Y'), undefined],
  ['a heading that is running text', `${styled('2')}<w:outlineLvl w:val="9"/>`, undefined],
  ['an outline level of its own', '<w:outlineLvl w:val="0"/>', 1],
  ['nothing', '', undefined],
])('a paragraph has the level of %s', (_, properties, level) => {
  const styles =
    style('2', '<w:name w:val="heading 2"/>') +
    style('X', '<w:name w:val="小标题"/><w:basedOn w:val="2"/>') +
    style('Y', '<w:basedOn w:val="2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
  const [line] = readDocx(wordBody(p(r(t('题')), properties), { styles })).lines
  expect(line?.level).toBe(level)
})
