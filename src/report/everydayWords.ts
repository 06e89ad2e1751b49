/**
 * What people say, and what the law and the reports on it call the same. Only such as mean one
 * thing; what they say is looked for first.
 */
const CALLED = new Map([
  ['低保', '最低生活保障'],
  ['拆迁', '征收'],
  ['强拆', '强制拆除'],
  ['违建', '违法建筑'],
  ['法援', '法律援助'],
  ['罚钱', '罚款'],
  ['赔钱', '赔偿'],
  ['上访', '信访'],
  ['城管', '综合行政执法'],
  ['红头文件', '规范性文件'],
  ['民告官', '行政诉讼'],
  ['行政官司', '行政诉讼'],
  ['打官司', '诉讼'],
  ['告政府', '起诉'],
])

/** What people say, all of it: the characters that such words are typed with. */
export const everydayWords = [...CALLED.keys()]

/** What the law calls what people call so; undefined for all other words. */
export function lawfulName(word: string): string | undefined {
  return CALLED.get(word)
}
