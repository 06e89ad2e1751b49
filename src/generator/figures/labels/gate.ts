/** Whether a label can stand alone: a figure whose words cannot has no label. */
import type { FigureKind } from '../../../report/types'
import { ENDS_STILL, NOUNY } from '../lexicon'
import { LONGEST } from './shorten'
import { leadingVerb } from './words'

const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['〔', '〕'],
  ['【', '】'],
] as const
/** Marks that end a clause, lead to a note or part cells. */
const MARKS = /[，。；：！？…|｜[\]［］①-⑳❶-❿⁰¹²³⁴-⁹\n\t]|--|——/u
/** What no label begins with: frame words, joints, particles, adverbs that lead nowhere. */
export const OPENING =
  /^(?:[的了着、]|和(?![美谐平解田硕])|[与及或而且并](?![购联轨])|以及|将(?!军)|把(?!关)|被(?!告|征|申|执|监|.{2,14}的)|由|从(?!业|严|事)|在(?![建编职线岗校读押逃])|对(?!外|口|台|接|标|照|比|.{1,12}(?:出口|进口|进出口|贸易|投资))|就(?!业|医|诊|读)|为(?!民|.{5})|以(?!案|上|.{2,12}为)|等(?!级|候)|是|至|到(?!位|期|访|场|岗)|于|其(?!他)|该|此|这|那|均(?!衡)|各自|共(?!享|同|建|青|商|治|产|性|谋|和)|占(?!地|用|道|.{3})|比(?!例|重|对|赛|武)|[一二三四五六七八九十]是)/u
/** What no label ends with. */
const ENDING =
  /(?:[的了着和与及或而且并把被将、·]|以及|(?<![下事案理缘因自])由|[^服]从|(?<![存现潜所内实])在|(?<![应])对|(?<![作行成因认])为|(?<![中])是|(?<![周得临])至|(?<![收得受签报遇迟])到|(?<!平|人|户|日|月|年)均|(?<!公)共|(?<!比)占|等于|首次|仅|达|约(?<!乡约|民约|规约|婚约|预约|条约|合约|公约|契约|违约|签约|节约|履约|邀约|失约)|分别|累计|其中|同比|环比|今年|去年|以来|通过以|以|且|仍|中(?<!集中|高中|初中|途中|年中|其中))$/u
/** Words that name nothing without the sentence. */
const EMPTY =
  /^(?:其中|同比|环比|共计?|合计|总计|累计|分别|增长|上升|提高|提升|增加|下降|减少|降低|压减|单位|部门|事项|件|个|项|人|人员|企业|同志|措施|问题|总数|以上|以下|左右|上述|有关|相关|有效|数量|金额|占比|比例|情况|内容|要求|工作|方面|类别|个人|信息|文件|案件|事项|会议|活动|指标|群众|次数|制度|服务|\d+月|20\d{2}年|\d+年)$/u

/** What is no count of anything: 败诉率 3个, 优良比例 290天. */
const OF_SHARE = /(?:(?<!生产|[汇利费税])率|占比|比重|比例)$/u
/** Which of things that it does not name: 公共服务类, 建成县级. */
export const MODIFIER = /[省市县区镇乡村]级$|(?<![种门分归人鸟鱼兽贝虫菌藻])类$/u
/** A doing told twice shows that two phrases were run together: 完成投资的项目完成投资完成率. */
const TWICE = /(.{4})[^、和与及]*\1/u
/** What the sentence before named. */
const LEANING = /^(?:较|同比|连续(?:达到|保持|稳定|实现|超|突破|不?[高低]于|全[国省市]|\d))/u

/**
 * Whether a label can be understood without its sentence, as far as its form shows, for a figure of
 * this kind.
 */
export function isSound(label: string, kind: FigureKind = 'percent'): boolean {
  if (/^(?:count|money|duration)$/u.test(kind) && (OF_SHARE.test(label) || MODIFIER.test(label)))
    return false
  if (LEANING.test(label) || leadingVerb(TWICE.exec(label)?.[1] ?? '') !== '') return false
  if (label.length < 2 || label.length > LONGEST || EMPTY.test(label)) return false
  if (/[一二两三四五六七八九十]个$/u.test(label)) return false
  if (leadingVerb(label) === label && !NOUNY.has(label)) return false
  if (ENDS_STILL.test(label)) return false
  if (/该[项类批]/u.test(label)) return false
  if (PAIRS.some((pair) => !isBalanced(label, pair))) return false
  const unquoted = label.replace(/“[^”]*”|《[^》]*》/gu, '')
  return !MARKS.test(unquoted) && !OPENING.test(label) && !ENDING.test(label)
}

function isBalanced(label: string, [open, close]: readonly [string, string]): boolean {
  let depth = 0
  for (const mark of label) {
    if (mark === open) depth++
    if (mark === close && --depth < 0) return false
  }
  return depth === 0
}
