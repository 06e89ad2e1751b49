import { furnitureOf, readArticle, textsOf } from './page'

test.each([
  [
    'Word',
    '<p>办结1200<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a>件</p>',
    '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> 含结转50件。</p></div></div>',
  ],
  [
    'Word, with the addresses that a browser writes',
    '<p>办结1200<a href="https://x.cn/a.html#_edn1" name="_ednref1">[1]</a>件</p>',
    '<div id="edn1"><p><a href="https://x.cn/a.html#_ednref1" name="_edn1">[1]</a> 含结转50件。</p></div>',
  ],
  [
    'Google Docs',
    '<p>办结1200<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>件</p>',
    '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> 含结转50件。</p></div>',
  ],
  [
    'Markdown',
    '<p>办结1200<a href="#fn:1" role="doc-noteref"><sup>1</sup></a>件</p>',
    '<section><h4>注释</h4><ol><li id="fn:1"><p>含结转50件。<a href="#fnref:1">↩</a></p></li></ol></section>',
  ],
  ['hand', '<p>办结1200<sup><a href="#n">1</a></sup>件</p>', '<p id="n">[1] 含结转50件。</p>'],
])('notes made by %s stand apart, and their marks leave the text', (_, text, note) => {
  const source = readArticle(`${text}<p>又一段。</p>${note}`)
  expect(textsOf(source).slice(1, 3)).toEqual(['办结1200件', '又一段。'])
  expect(source.lines).toHaveLength(4)
  expect(source.lines[1]?.marks).toEqual([{ offset: 6, note: 'note1' }])
  expect(source.notes.map(({ mark, lines }) => [mark, textsOf({ lines })])).toEqual([
    ['1', ['含结转50件。']],
  ])
})

test('several notes in one paragraph are told apart', () => {
  const source = readArticle(
    '<p>甲<sup><a href="#a">①</a></sup>乙<sup><a href="#b">②</a></sup></p><p><a id="a">①</a>其一。<br><a id="b">②</a>其二。</p>',
  )
  expect(source.notes.map(({ mark, lines }) => [mark, textsOf({ lines })])).toEqual([
    ['①', ['其一。']],
    ['②', ['其二。']],
  ])
})

test.each([
  ['a contents page', '<p><a href="#p1">一、工作</a></p><p id="p1">一、工作</p>'],
  ['a page’s tabs', '<p><a href="#tab">1</a></p><p id="tab">内容</p>'],
])('links of %s are no notes', (_, markup) => {
  const source = readArticle(markup)
  expect(source.notes).toEqual([])
  expect(furnitureOf(source)).toEqual([])
})
