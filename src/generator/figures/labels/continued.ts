/** Names a figure that goes on with what the one before says: 同比增长5%, 、达120件, 由8件减到5件. */
import type { Passage, Reading } from './passage'
import { LONGEST } from './shorten'

/** 败诉率 + 下降, without what the measure is of where that is too long. */
export function changedName(label: string, changed: string): string {
  const changing = label.replace(/(?:减少|增加|下降|增长|上升|提高|降低)$/u, '')
  const whole = `${changing}${changed}`
  return whole.length <= LONGEST
    ? whole
    : `${changing.slice(changing.lastIndexOf('的') + 1)}${changed}`
}

/** What a number with no words of its own goes on to say: 、12件, 增长5%、达120件, 由8件减到5件. */
export function continued(
  { text }: Passage,
  { quantity }: Reading,
  { label, quantity: before }: Reading,
): string {
  const between = text.slice(before.end, quantity.start)
  if (/^[、和与及]$/u.test(between)) return label
  if (
    /^，[由从].{0,10}$/u.test(between) ||
    /^[、，](?:已经?|累计|总数|共计?|合计)?(?:达到?|至)$/u.test(between)
  )
    return label
      .replace(/^(?:新增|净增|新建|新)(?=.{3})/u, '')
      .replace(/(?<=.{3})(?:净增|增长|增加|提高|上升|下降|减少)$/u, '')
  return /^.{0,12}[到至为](?:20\d{2}年的?)?$/u.test(between) ? label : ''
}
