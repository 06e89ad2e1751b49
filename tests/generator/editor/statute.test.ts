import type { ArticleNumber } from '../../../src/report/types'
import { articlesOf } from './statute'

test('articles are read with their paragraphs and items; headings and notes are none of theirs', () => {
  const articles = articlesOf(`# 某某条例

<!-- INFO END -->

## 第一章 总则

第一条 为了方便群众，制定本条例。

第二十条 有下列情形之一的，可以申请：

(一)不服处罚；

（二）不服许可决定。

前款不含内部审批。

第二十条之一 后来加进去的一条。

它的第二款。

## 第二章 附则

第一千零一条 本条例自公布之日起施行。
`)
  expect([...articles]).toEqual([
    [1, ['为了方便群众，制定本条例。']],
    [
      20,
      [
        '有下列情形之一的，可以申请：',
        '（一）不服处罚；',
        '（二）不服许可决定。',
        '前款不含内部审批。',
      ],
    ],
    ['20-1', ['后来加进去的一条。', '它的第二款。']],
    [1001, ['本条例自公布之日起施行。']],
  ])
})

/** An invented statute whose paragraphs begin with the names of other articles; what it is made of, by article. */
const STATUTE: [head: string, article: ArticleNumber, lines: string[]][] = [
  ['第一百三十二条', 132, ['船只应当登记。', '第一百三十三条规定的船只除外。']],
  [
    '第一百三十三条',
    133,
    [
      '渡船由渡口管理。',
      '第一百三十二条、第一百三十四条规定的登记，由渡口办理。',
      '第一百三十三条之一第一款规定的罚款，由渡口收取。',
    ],
  ],
  [
    '第一百三十三条之一',
    '133-1',
    ['一年内两次超载的，处罚款。', '第一百三十三条第二款的规定，适用于前款。'],
  ],
  ['第一百三十三条之二', '133-2', ['规定航线以外的渡船，参照前条。']],
  ['第一百三十三条之十', '133-10', ['（一）客船；', '（二）货船。']],
  [
    '第一百三十四条',
    134,
    [
      '第三人可以查阅登记。',
      '第一百三十三条之一所列情形，应当公布。',
      '第一百三十三条适用于渔船。',
    ],
  ],
  ['第一百三十六条', 136, ['中断的，重新计算。', '第一百三十四条适用于货船。']],
]

test.each([
  ['a space', ' '],
  ['a full-width space', '　'],
  ['a line of their own', '\n'],
  ['nothing', ''],
])(
  'heads that %s parts from their articles are told from paragraphs that begin so',
  (_what, gap) => {
    const text = STATUTE.map(([head, , lines]) => head + gap + lines.join('\n\n')).join('\n\n')
    expect([...articlesOf(text)]).toEqual(STATUTE.map(([, article, lines]) => [article, lines]))
  },
)

test.each([
  ...['规定的船只除外。', '第二款规定的船只除外。', '第（二）项除外。', '所列船只除外。'],
  ...['、第二十三条不适用于渔船。', '和第二十三条不适用于渔船。', '至第三十条不适用于渔船。'],
  ...['中的船只，指渔船。', '之一规定的船只除外。', '前两款不适用于渔船。', '，不适用于渔船。'],
])('in an excerpt, too, 第二十二条%s begins no article', (rest) => {
  const text = `第二十条 船只应当登记。\n第二十二条${rest}\n第三十条 本法自公布之日起施行。`
  expect([...articlesOf(text)]).toEqual([
    [20, ['船只应当登记。', `第二十二条${rest}`]],
    [30, ['本法自公布之日起施行。']],
  ])
})

test.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零八', 108],
  ['一百一十', 110],
  ['一千二百六十', 1260],
])('第%s条 is article %d', (words, number) => {
  expect([...articlesOf(`第${words}条 本法自公布之日起施行。`).keys()]).toEqual([number])
})
