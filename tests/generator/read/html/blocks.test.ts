import { furnitureOf, linesOf, readArticle } from './page'

test.each([
  [
    'inline elements never part a number',
    '<p>2<span>025</span>年<b>1<i>1</i></b>00件</p>',
    ['2025年1100件'],
  ],
  ['white space collapses', '<p>  a \n  b  </p>', ['a b']],
  ['a line break between Chinese is none', '<p>依法\n行政</p>', ['依法行政']],
  ['a <br> parts lines', '<p>甲<br>乙</p>丙', ['甲', '乙', '丙']],
  [
    'a span shown as a block parts lines',
    '<p>甲<span style="display:block">乙</span>丙</p>',
    ['甲', '乙', '丙'],
  ],
  ['bare text and blocks in turn', '甲<div>乙</div>丙', ['甲', '乙', '丙']],
  ['line breaks of <pre> part lines', '<pre>甲\n乙</pre>', ['甲', '乙']],
  [
    'items and terms stand apart',
    '<ul><li>甲<li>乙</ul><dl><dt>丙<dd>丁</dl>',
    ['甲', '乙', '丙', '丁'],
  ],
  [
    'numbers of a list are printed',
    '<ol><li>甲<li><p>乙</p><p>续</p></ol>',
    ['1.甲', '2.乙', '续'],
  ],
  ['a number does not join a year', '<ol start="7"><li>2024年</ol>', ['7. 2024年']],
  ['numbers run down', '<ol reversed><li>甲<li>乙</ol>', ['2.甲', '1.乙']],
  ['numbers as typed', '<ol type="a"><li>甲<li value="28">乙</ol>', ['a.甲', 'ab.乙']],
  ['roman numbers', '<ol type="I" start="4"><li>甲</ol>', ['IV.甲']],
  [
    'Chinese numbers',
    '<ol style="list-style-type:cjk-ideographic" start="10"><li>甲<li>乙</ol>',
    ['十、甲', '十一、乙'],
  ],
  ['Chinese numbers by a class', '<ol class="c" start="105"><li>甲</ol>', ['一百零五、甲']],
  ['no numbers where the page sets none', '<ol style="list-style:none"><li>甲</ol>', ['甲']],
  [
    'powers keep out of numbers',
    '<p>1200<sup>3</sup>件，5m<sup>2</sup>，10<sup>-3</sup></p>',
    ['1200³件，5m²，10⁻³'],
  ],
  ['raised spans too', '<p>1200<span style="vertical-align:super">3</span></p>', ['1200³']],
  [
    'marks without a note stay',
    '<p>甲<sup>[1]</sup>乙<sup>①</sup>H<sub>2</sub>O</p>',
    ['甲[1]乙①H2O'],
  ],
  ['what folds is content', '<details><summary>甲</summary>乙</details>', ['甲', '乙']],
  [
    'so is what the page shows on demand',
    '<p>甲</p><div style="display:none">乙</div><a href="#">展开全文</a>',
    ['甲', '乙'],
  ],
])('%s', (_, markup, expected) => {
  expect(linesOf(markup, '.c { list-style: simp-chinese-informal }')).toEqual(expected)
})

test('of ruby the base is read and the reading is set aside', () => {
  const source = readArticle(
    '<p><ruby>行政<rp>（</rp><rt>xíng zhèng</rt><rp>）</rp></ruby>复议</p>',
  )
  expect(source.lines[1]?.text).toBe('行政复议')
  expect(furnitureOf(source, 'reading')).toEqual(['xíng zhèng'])
})

test('headings keep their level and blocks count as lines', () => {
  const { lines } = readArticle('<h3>一、工作</h3><p>甲</p>')
  expect(lines.map(({ line, level }) => [line, level])).toEqual([
    [1, 1],
    [2, 3],
    [3, undefined],
    [4, undefined],
  ])
})

test('Word’s comments are no text', () => {
  const source = readArticle(
    '<p>甲<a class="msocomanchor" href="#_msocom_1">[A1]</a>乙</p><div style="mso-element:comment-list"><p>改一改</p></div>',
  )
  expect(source.lines[1]?.text).toBe('甲乙')
  expect(furnitureOf(source, 'code')).toEqual(['[A1]', '改一改'])
})
