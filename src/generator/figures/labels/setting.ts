/** What something was said in: 平安建设考核 of 在2021年度平安建设考核中得分96.5分. */
import { trimLead } from './opening'
import { type Passage, type Reading, WINDOW } from './passage'

const SETTING =
  /(?:在|参加)([^，。]{2,24}(?:考核|考评|评估|评价|评议|竞赛|比赛|测评|督察|评比|大赛|比武|活动))中?/gu
/** The last such before a figure in its sentence; '' where none is named. */
export function settingOf({ text }: Passage, { sentence, quantity }: Reading): string {
  const words = text.slice(Math.max(sentence.start, quantity.start - WINDOW), quantity.start)
  const setting = [...words.matchAll(SETTING)].at(-1)?.[1] ?? ''
  return trimLead(setting)
}
