import { readHtml } from '../../../../src/generator/read/html'
import { leftOutOf, linesOf, prose, readArticle, textsOf, title } from './page'

const style = `
  /* p { display: none } */ .gone, .other { display: none } p.tag { visibility: hidden }
  div.tag { display: none } #own { display:none !important } .a .b { display: none }
  .line { text-decoration: red line-through } @media print { .print { display: none } }
  @media screen { .screen { display: none } }
  p> .child, p .two.both, p span.deep { display: none } div > .far { display: none }`

test.each([
  'style="display:none"',
  'style="DISPLAY : None !important"',
  'style="visibility:hidden"',
  'style="visibility:collapse"',
  'style="mso-hide:all"',
  'style="font-size:0"',
  'style="font-size:0px"',
  'style="opacity:0.0"',
  'hidden',
  'class="x gone"',
  'class="screen"',
  'id="own" style="display:block"',
  'class="child"',
  'class="both two"',
  'class="deep"',
  'style="height:0;overflow:hidden"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-9999px"',
  'style="clip:rect(0 0 0 0)"',
])('a part with %s is left out with a warning at its place', (attribute) => {
  const source = readArticle(`<p>办结1200件<span ${attribute}>内部1100件</span>。</p>`, style)
  expect(source.lines[1]?.text).toBe('办结1200件。')
  expect(leftOutOf(source)).toEqual(['HIDDEN 2:8 内部1100件'])
  expect(source.leftOut[0]?.diagnostic.message).toContain('“内部1100件”')
})

test.each([
  'style="opacity:0.5"',
  'style="font-size:0.5em"',
  'style="visibility:visible"',
  'class="print"',
  'class="b tag"',
  'class="far"',
  'class="two"',
  'style="height:0"',
  'style="text-indent:-2em"',
  'aria-hidden="true"',
])('a part with %s is shown', (attribute) => {
  expect(linesOf(`<p>甲<span ${attribute}>乙</span></p>`, style)).toEqual(['甲乙'])
})

test.each([
  ['visibility:hidden', 'visibility:visible'],
  ['font-size:0', 'font-size:14px'],
])('what is hidden by %s shows again by %s', (hides, shows) => {
  const source = readArticle(`<div style="${hides}">甲<p style="${shows}">乙</p>丙</div>`)
  expect(textsOf(source)).toEqual([title, '乙', prose])
  expect(leftOutOf(source)).toEqual(['HIDDEN 2:1 甲 丙'])
})

test.each(['<del>1100</del>', '<s>1100</s>', '<strike>1100</strike>', '<b class="line">1100</b>'])(
  'struck text %s is left out with a warning',
  (struck) => {
    const source = readArticle(`<p>办结${struck}<ins>1200</ins>件</p>`, style)
    expect(source.lines[1]?.text).toBe('办结1200件')
    expect(leftOutOf(source)).toEqual(['STRUCK 2:3 1100'])
  },
)

test.each([
  ['<img src="n1.png" alt="1200">', 'PICTURE 2:2'],
  ['<math><mi>x</mi><mn>2</mn></math>', 'FORMULA 2:2 x2'],
  ['<iframe src="a.html"></iframe>', 'EMBEDDED 2:2'],
  ['<video>看不了</video>', 'EMBEDDED 2:2 看不了'],
  ['<svg><text>图中字</text></svg>', 'EMBEDDED 2:2 图中字'],
])('%s is left out with a warning', (markup, expected) => {
  const source = readArticle(`<p>共${markup}件</p>`)
  expect(source.lines[1]?.text).toBe('共件')
  expect(leftOutOf(source)).toEqual([expected])
})

test('a warning of a picture says what the page calls it', () => {
  const source = readArticle('<img src="n1.png" title="示意图">')
  expect(source.leftOut[0]?.diagnostic.message).toContain('“示意图”')
})

test.each([
  '<img src="a.png" width="16" height="16">',
  '<img src="/images/icon_pdf.gif">',
  '<img src="share.png">',
  '<img src="/i/blank.gif?x=1">',
  '<svg><path d="M0 0"/></svg>',
])('%s only adorns', (markup) => {
  expect(readArticle(`<p>甲${markup}</p>`).leftOut).toEqual([])
})

test('twenty warnings of a kind are enough, and the last one says how many more there are', () => {
  const source = readArticle(`<p>甲${'<s>9</s>乙'.repeat(23)}</p>`)
  expect(source.leftOut).toHaveLength(20)
  expect(source.leftOut.at(-1)?.diagnostic.message).toContain('后面还有3处')
  expect(source.leftOut.at(-1)?.text).toBe('9 9 9 9')
})

test.each([
  ['a hidden element', (text: string) => `<div style="display:none">${text}</div>`],
  ['a text area', (text: string) => `<textarea>${text}</textarea>`],
  ['a hidden body', (text: string) => `<div style="opacity:0"><div>${text}</div></div>`],
])('an article that only %s holds is read, with a warning', (_, hold) => {
  const article = `<p>一、主要工作</p>${`<p>${prose}</p>`.repeat(3)}`
  const source = readHtml(`<h1>${title}</h1>${hold(article)}<ul><li><a href="/">首页</a></ul>`)
  expect(textsOf(source)).toEqual([title, '一、主要工作', prose, prose, prose])
  expect(source.diagnostics.map(({ code }) => code)).toEqual(['HIDDEN'])
})
