import { html, script, styles } from '../src/html'

test.each([
  ['<', '&lt;'],
  ['&amp;', '&amp;amp;'],
  [`"'>`, `&quot;'&gt;`],
  ['第十条', '第十条'],
])('the text %s is written %s', (text, written) => {
  expect(html`${text}`.markup).toBe(written)
})

test('markup goes in as it is, alone or in a list, and text beside it does not', () => {
  const items = ['甲', '<乙>'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul title="${'"'}">${items}</ul>${html`<br>`}`.markup).toBe(
    '<ul title="&quot;"><li>甲</li><li>&lt;乙&gt;</li></ul><br>',
  )
})

test('what is absent leaves nothing; nought is a number', () => {
  expect(html`${undefined}${null}${false}${''}${0}`.markup).toBe('0')
})

test('styles keep their marks', () => {
  expect(styles('a > b { content: "·" }').markup).toBe('<style>a > b { content: "·" }</style>')
})

test('a script keeps its marks', () => {
  expect(script('if (a < b && c) go("on")').markup).toBe(
    '<script>if (a < b && c) go("on")</script>',
  )
})
