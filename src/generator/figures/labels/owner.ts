/** Whose a measure is that says nothing alone: 败诉率, 涉及金额, 播放量. */

import { trimLead } from './opening'
import { clauseBefore, doingOf, isShare, type Passage, type Reading } from './passage'
import { LONGEST } from './shorten'
import { isBareDoing, objectOf, partClause } from './words'

/** Doings and manners that rates are made of; what else stands before 率 names its owner. */
const RATE_WORDS = `
  申请 出证 报送 上报 推送 合规 修正 录入 反馈 优良 达标 考试 测试 到庭 即办
  撤销 纠错 败诉 胜诉 办结 满意 合格 覆盖 完成 回复 答复 成功 调解 调处 化解
  参训 参考 参评 通过 持证 上岗 到位 执行 履行 履约 出庭 应诉 采纳 录用 及时
  按时 按期 法定 结案 办复 破案 查处 整改 公开 知晓 好评 差评 签约 首次 直接
  综合 实际 平均 总 见面 沟通 面商 网办 网上 可办 全程 优秀 处置 响应 上诉
  申诉 维持 撤诉 准确 普及 签收 受理 参与 参会 审查 审核 备案 公示 群众 办理
  即时 限时 主动 提前 一次 当场 当日 报备 规范 案结 事了 清偿 兑现
`
  .trim()
  .split(/\s+/u)
  .join('|')
const BARE_RATE = new RegExp(`^(?:(?:${RATE_WORDS})+[率度][、和与]?)+$`, 'u')
const OWNED_RATE = new RegExp(`^(.{2,}?)(?:${RATE_WORDS})+[率度]$`, 'u')
/** Rates of an examination, not of those who sat it. */
const EXAM_RATE = /(?:参考|合格|优秀|优良|达标|通过|及格)率/u
const SCOPE = /20\d{2}年度?|全[国省市县区镇]/gu
const BARE_MEASURE =
  /^(?:(?:涉及|涉案|争议|索赔|处罚|合同|标的|总|罚没)*(?:金额|面积|人数|资金|投资|款项|标的额)|年?(?:播放|阅读|点击|浏览|访问|关注|下载|转发|办件|受理|业务|使用|处理|成交)+(?:总)?量|粉丝数?|总[额量数]|数量|满意度|占比|比例|规模|[增减降]幅|增速|(?:每年|每月)?(?:涉及|惠及|覆盖|参加|参与|受众|受益|参训|培训|服务|接待|受教育)|受[\p{Script=Han}]人数|(?:避免|挽回|减少|追回)(?:直接)?(?:经济)?损失|支出|结余|(?:死亡|受伤|伤亡)人数|[\p{Script=Han}]{2}金额|得分|综合得分|总分|其中|共计?)$/u
/** 发现问题: in what it was found, the figure before says. */
export const VAGUE =
  /^(?:共?发现|查出|排查|排查出|整改|提出|反馈|采纳|移送|交办|查找)(?:各类)?(?:问题|隐患|问题隐患|安全隐患|意见|建议|意见建议|线索|问题线索)$/u
/** Rates that tell how much of the money before was paid. */
const OF_MONEY = /^(?:清偿|偿还|兑现|拨付|支付|到位|执行|回款|清欠)率$/u
/** Measures of a channel, not of what it carries. */
const OF_CHANNEL = /[放读击览问注载发用]量$|^粉丝/u
/** People who take part in what was said before. */
const PARTAKERS =
  /^(?:(?:覆盖|惠及|服务|吸引|带动|辐射)(?:辖区|各类|广大)?[\p{Script=Han}]{2}|(?:参加|参与|参学|参训|受训|参会|受教育|受益|受众|覆盖|惠及|吸引|培训)?(?:人员|人数|群众|干部|职工|学员|党员|党员干部|师生|学生|听众|观众|参加|参与|受众))$/u

/** Rates that everybody knows: of a place, not of what was done. */
const STANDALONE_RATE =
  /^(?:失业|城镇化|死亡|出生|生育|利|汇|税|入学|升学|就业|普及|绿化|贡献|增长|森林覆盖)率$/u

/** Whether a measure needs an owner to be understood. */
export function lacksOwner(measure: string): boolean {
  if (measure.length > LONGEST) return false
  if (/^.{1,3}率$/u.test(measure)) return !STANDALONE_RATE.test(measure)
  return BARE_RATE.test(measure) || BARE_MEASURE.test(measure) || PARTAKERS.test(measure)
}

/** Who or what the measure is of, from the words before it in its sentence; '' where none say. */
export function ownerOf(passage: Passage, reading: Reading, mates: readonly Reading[]): string {
  const measure = reading.lead
  const before = clauseBefore(passage, reading)
  const exam = EXAM_RATE.test(measure) ? examIn(before) : ''
  if (exam !== '' && exam.length + measure.length <= LONGEST) return exam
  const shared = previousOwner(mates.at(-1))
  if (shared !== '') return shared
  const { subject } = partClause(trimLead(before))
  if (OF_CHANNEL.test(measure) && subject !== '') return subject
  return (
    [...objectsNear(passage, reading, before, mates), subject]
      .map((owner) => withoutDoing(owner, measure))
      .find(
        (owner) =>
          owner.length >= 2 &&
          owner.length + measure.length <= LONGEST &&
          !isBareDoing(owner) &&
          !repeats(owner, measure),
      ) ?? ''
  )
}

/** 急救技能比武 of 参加2024年度全县急救技能比武; '' where the clause tells of no examination. */
function examIn(clause: string): string {
  const told = /(?:参加|通过)([^，]{2,30}(?:考试|测试|考核|学考|培训|竞赛|比武))$/u.exec(
    clause,
  )?.[1]
  return told?.replace(SCOPE, '') ?? ''
}

/**
 * What was done to what, just before a measure: what the figures of its clause and the one before
 * count, else what that clause says, else what the last figure of the sentence counts.
 */
function objectsNear(
  passage: Passage,
  { lead: measure, clause }: Reading,
  before: string,
  mates: readonly Reading[],
): string[] {
  const mayOwn = ({ quantity, label }: Reading): boolean =>
    !isShare(quantity) &&
    !(quantity.kind === 'duration' && measure.endsWith('率') && !label.endsWith('天数')) &&
    !(quantity.kind === 'money' && measure.endsWith('率') && !OF_MONEY.test(measure))
  const counts = mates.filter((mate) => mayOwn(mate) && !isAmong(passage, mate))
  const near = mates.filter(({ quantity }) => quantity.start >= clause.start - before.length - 1)
  const counted = near.filter((mate) => counts.includes(mate) && !VAGUE.test(mate.lead))
  const isOneList = new Set(counted.map(({ quantity }) => quantity.unit)).size === 1
  const first =
    (isOneList ? counted[0] : counted.at(-1)) ?? (near.length > 0 ? counts.at(-1) : undefined)
  const exam = first && EXAM_RATE.test(measure) ? objectOf(doingOf(first)).replace(SCOPE, '') : ''
  const words = near.length > 0 ? (first?.label ?? '') : trimLead(before)
  const nearest = first ?? counts.at(-1)
  const object = exam || objectOf(words) || nearest?.noun || objectOf(nearest?.label ?? '')
  const isSeveral = isOneList && new Set(counted.map(({ noun }) => noun)).size > 1
  const etc = isSeveral && exam === '' && object !== '' ? '等' : ''
  const done = first && object.length <= 2 ? partClause(words).deed : ''
  return [done, object + etc, object.slice(object.lastIndexOf('的') + 1)]
}

/** 其中调解310件: a rate is of the whole, and not of what is named among it. */
function isAmong({ text }: Passage, { clause }: Reading): boolean {
  return text.startsWith('其中', clause.start)
}

/** 一审民事案件 of 诉撤一审民事案件, for its 诉撤率; 空气质量 of 空气质量优良天数, for its 优良率. */
function withoutDoing(owner: string, measure: string): string {
  const days = `${measure.slice(0, 2)}天数`
  if (owner.endsWith(days)) return owner.slice(0, -days.length)
  return owner.length >= 6 && owner.startsWith(measure.slice(0, 2)) ? owner.slice(2) : owner
}

/** 政务服务事项 of 政务服务事项网上可办率, for the rate that follows it. */
function previousOwner(previous: Reading | undefined): string {
  if (!previous || !isShare(previous.quantity)) return ''
  return OWNED_RATE.exec(previous.label)?.[1] ?? ''
}

/** Joins an owner and its measure where the one ends as the other begins: 合同审查|审查通过率. */
export function owned(owner: string, measure: string): string {
  return owner + (owner.endsWith(measure.slice(0, 2)) ? measure.slice(2) : measure)
}

/** 纠错决定 owns no 纠错率: whoever decides does. Of 报备率、规范率 the first is asked. */
function repeats(owner: string, measure: string): boolean {
  const first = measure.split('、', 1)[0] as string
  for (let i = 0; i + 2 <= first.length; i++)
    if (owner.startsWith(first.slice(i, i + 2))) return true
  return false
}
