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
    [1001, ['本条例自公布之日起施行。']],
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
