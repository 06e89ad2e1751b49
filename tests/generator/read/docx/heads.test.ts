import { readDocx } from '../../../../src/generator/read/docx'
import { field, p, r, root, t, zip } from '../word'
import { missing } from './told'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A document with this header on the pages of two sections. */
function withHead(head: string): Buffer {
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
  const body = p(r(t('甲')), section) + p(r(t('乙'))) + section
  return zip({
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/head.xml': root('hdr', head),
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="h" Type="${TYPE}/header" Target="head.xml"/></Relationships>`,
  })
}

test.each<[string, string, string[]]>([
  ['words', p(r(t('某市人民政府'))), ['某市人民政府']],
  [
    'words and a page number',
    p(r(t('年度报告 第')) + field('PAGE', r(t('1')))),
    ['年度报告 第PAGE1'],
  ],
  ['a page number', p(r(t('第')) + field('PAGE', r(t('1'))) + r(t('页 共9页'))), []],
  ['a page number between dashes', p(r(t('— 1 —'))), []],
])('a header of %s is furniture once, and no text', (_, head, furniture) => {
  const source = readDocx(withHead(head))
  expect(source.lines.map(({ text }) => text)).toEqual(['甲', '乙'])
  expect(source.furniture.map(({ kind, text }) => [kind, text])).toEqual(
    furniture.map((text) => ['page', text]),
  )
  expect(missing(source)).toBe(0)
})
