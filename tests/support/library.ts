import { compiled } from '../../src/content/compiled'
import type { Compiled } from '../../src/report/types'
import { whoseApp } from '../../src/report/whose'
import { edition } from './edition'

/** What would be compiled of so many short reports of one issuer, newest first, a year each. */
export function libraryOf(...ids: string[]): Compiled {
  const editions = ids.map((id, at) => ({
    ...edition,
    id,
    meta: { ...edition.meta, year: 2021 - at, publishedOn: `${2022 - at}-03-01` },
  }))
  return {
    ...compiled,
    editions,
    questionsOf: Object.fromEntries(ids.map((id) => [id, { questions: [], law: { q: [id] } }])),
    whose: whoseApp({ kind: '其他' }, editions),
  }
}
