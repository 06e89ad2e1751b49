/** What something is done to: 对|重大决策|20份、|文件|66份进行归档. */
import { afterLast, type Passage, type Reading } from './passage'

const TREATING = /^(?:进行|开展|予以|实施|给予|作出|逐一|统一|全部)/u

/** The words of what something is done to: 对|重大行政决策|; undefined where none is named so. */
export function treatedIn(words: string): string | undefined {
  return /(?:^|(?<=.{2}))(?:将(?!军)|把(?!关)|对(?!外|接|口|标|照|比|应)|就(?!业)|围绕|由)(?<words>.*)$/u.exec(
    words,
  )?.groups?.words
}

/** 归档整理|行政决策 of 对行政决策20份、文件66份进行归档整理: what each of such a list counts. */
export function treatedThing(
  passage: Passage,
  reading: Reading,
  previous: Reading | undefined,
): string | undefined {
  const { clause, quantity, lead } = reading
  if (previous?.treatment && previous.clause.start === clause.start) {
    const item = /^[、和与及](.{2,})$/u.exec(
      passage.text.slice(previous.quantity.end, quantity.start),
    )?.[1]
    if (item) reading.treatment = previous.treatment
    return item
  }
  const thing = treatedIn(lead)
  if (!thing || thing.length < 2) return undefined
  const said = afterLast(passage, clause.end)
  if (!TREATING.test(said)) return undefined
  reading.treatment = said
  return thing
}
