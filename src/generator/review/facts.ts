/** What readers are told of a report beside its words: a person signs these, too. */
import type { EditionBundle, Whose } from '../../report/types'

/** An edition, and what the app says beside it of whose it is. */
export interface Told {
  edition: EditionBundle
  whose: Whose
}

/** Name and value of each; null where the report prints none and the editor wrote none. */
export function factsOf({ edition: { meta, editorial }, whose }: Told): [string, string | null][] {
  return [
    ['发文机关', meta.issuer],
    ['报告年份', meta.year === null ? null : String(meta.year)],
    ['发布日期', meta.publishedOn],
    ['来源', meta.source],
    ['原文网址', editorial.address ?? whose.originals ?? null],
    ['联系办法', whose.contact ?? null],
    ['这是谁的应用', whose.about],
    ['首页底部', whose.home],
    ['图片底部', whose.picture],
  ]
}
