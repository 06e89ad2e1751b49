import type { FigureKind } from '../../report/types'

/** Measure words by kind. A figure's unit is one of these, printed right after its number. */
const UNITS: Readonly<Record<Exclude<FigureKind, 'rank'>, string>> = {
  points: '个百分点 百分点 个点',
  percent: '% ‰',
  multiple: '倍 番',
  ratio: '成',
  money: '元 美元 欧元 港元 日元 元人民币 人民币元',
  duration:
    '个工作日 工作日 个自然日 个小时 小时 个月 个季度 分钟 秒 秒钟 天 日 周 年 个年头 课时 学时',
  count:
    '个 项 件 次 起 家 户 人 名 位 份 条 部 本 册 篇 期 场 批 种 类 台 套 辆 艘 架 座 处 所 间 栋 幢 ' +
    '宗 例 笔 张 支 组 批次 人次 户次 件次 场次 车次 班次 架次 艘次 列次 台次 台套 台（套） 例次 条次 家次 阶次 点次 ' +
    '头 只 羽 匹 株 棵 亩 公顷 平方米 平方公里 平方千米 立方米 m² km² ㎡ ㎢ m³ 立方厘米 平方厘米 立方分米 公里 千米 海里 米 厘米 毫米 ' +
    '吨 吨标准煤 吨公里 人公里 吨海里 车公里 标准吨 总吨 载重吨 公斤 千克 克 毫克 微克 斤 升 毫升 ' +
    '千瓦 千瓦时 千瓦小时 千瓦·时 兆瓦时 兆瓦 吉瓦 千伏 度电 吨/日 ' +
    '标准箱 标箱 个标准箱 张床位 颗 枚 块 片 段 班 轮 趟 节 字 方面 步 门 盏 根 幅 面 集 首 单 票 对 ' +
    '口 眼 层 车道 学位 床位 床位日 床日 张床位日 泊位 卷 路 周岁 岁 摄氏度 分贝 分 点 方 立方 平米 金 银 铜 词条 款 列 管 大类 品种 ℃ 微米 榨季 GW MW kW km kWh P PF EB PB TB TEU kg MWh GWh km/h mg/L mg/m³ μg/m³ µg/m³',
}

/** Characters after a unit that show it is the beginning of another word: 条例 is no 条. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  金: '融额华属牌色杯融砖秋',
  银: '行牌杯川色发',
  铜: '牌杯矿',
  成: '立不为长功果效绩就套员品本都型熟人份交',
  项: '目',
  条: '例款',
  部: '门分委长队署',
  组: '织成合',
  所: '有属以',
  处: '理置罚于分',
  位: '于居列置',
  对: '于象口接外内',
  集: '中体团聚群成装',
  列: '入为车出',
  款: '项',
  管: '理道网线控护辖',
  面: '向积对临',
  分: '别之类布批工级局阶步析期数',
  点: '击亮面位多',
  家: '庭属',
  人: '民大均口才工员社',
  户: '籍',
  本: '科级市地省县区',
  期: '间限',
  场: '所景地馆',
  批: '准复发评示捕',
  班: '子级',
  口: '岸径',
  单: '位独元',
  片: '区',
  段: '时',
  步: '伐',
  门: '户类',
  节: '约能点日',
  首: '都次批个创位府家先',
  年: '级度代底初末中',
  周: '年边',
  日: '常报本均',
  天: '然津',
  米: '粮',
  字: '号',
  次: '年要',
  件: '套',
  名: '单录列胜义特',
  台: '阶湾账风',
  座: '谈',
  例: '如',
  票: '房',
  层: '次面级',
  级: '',
  方: '面案式便向法针米',
  度: '假',
  亩: '均',
  户次: '',
  册: '',
  秒: '',
  斤: '',
  升: '级至',
  克: '服',
  套: '餐',
  支: '持付撑',
  块: '链',
  类: '似型',
  大类: '型',
  种: '植业子',
  种类: '',
  间: '接',

  立方: '厘分毫',
  卷: '宗入积烟',
  路: '线公径桥段口由面网径程灯',
  根: '据本',
  只: '有',
  轮: '流换',
  头: '部',
  班次: '',
  元: '素旦',
  步骤: '',
}

const KIND_OF = new Map<string, FigureKind>()
for (const [kind, words] of Object.entries(UNITS))
  for (const word of words.split(' ')) KIND_OF.set(word, kind as FigureKind)

/** Words after a unit that leave it one, whatever they begin with: 640名特邀调解员. */
const STILL: Readonly<Record<string, RegExp>> = { 名: /^特[邀聘约派殊]/u }

/** A ratio of two units, and what follows. */
const LONGEST_PRINTED = 16
/** The length of the longest unit that begins with a character. */
const LONGEST = new Map<string, number>()
for (const unit of KIND_OF.keys()) {
  const first = unit[0] as string
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, unit.length))
}

/** A unit printed at a place, without the spaces in it. */
export interface PrintedUnit {
  unit: string
  end: number
}

/**
 * The unit printed at `at`, longest first; undefined where none is. A ratio of two (元/吨) is one,
 * as is 个 百分点 with a space in it.
 */
export function unitAt(text: string, at: number): PrintedUnit | undefined {
  const first = text[at] === ' ' ? at + 1 : at
  if (!LONGEST.has(text[first] ?? '')) return undefined
  const printed = text.slice(first, first + LONGEST_PRINTED)
  const unit = ratioAt(printed.replaceAll(' ', ''))
  return unit === undefined ? undefined : { unit, end: first + printedLength(printed, unit) }
}

/** How far a unit reaches in a text that may have spaces in it. */
function printedLength(printed: string, unit: string): number {
  let end = 0
  for (let found = 0; found < unit.length; end++) if (printed[end] !== ' ') found++
  return end
}

function ratioAt(text: string): string | undefined {
  const first = simpleUnitAt(text, 0)
  if (first === undefined || text[first.length] !== '/') return first
  const from = first.length + 1
  const size = /^[十百千万]/u.test(text.slice(from)) ? 1 : 0
  const second = simpleUnitAt(text, from) ?? simpleUnitAt(text, from + size) ?? perAt(text, from)
  return second === undefined ? first : text.slice(0, text.indexOf(second, from) + second.length)
}

/** What is counted by, and is no unit itself: 740元/月. */
function perAt(text: string, at: number): string | undefined {
  return /^(?:月|季度?|度|人·?[年月日天次])/u.exec(text.slice(at, at + 3))?.[0]
}

function simpleUnitAt(text: string, at: number): string | undefined {
  const longest = LONGEST.get(text[at] ?? '') ?? 0
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const unit = text.slice(at, at + length)
    if (!KIND_OF.has(unit)) continue
    const next = text[at + length] ?? ''
    const isWord = next !== '' && NOT_BEFORE[unit]?.includes(next)
    if (isWord && !STILL[unit]?.test(text.slice(at + length))) continue
    if (/[A-Za-z]$/u.test(unit) && /[A-Za-z]/u.test(next)) continue
    return unit
  }
  return undefined
}

/** What kind of quantity a unit measures; a ratio of two units, 元/月, is of the first one's kind. */
export function kindOfUnit(unit: string): FigureKind {
  return KIND_OF.get(unit) ?? KIND_OF.get(unit.split('/')[0] as string) ?? 'count'
}
