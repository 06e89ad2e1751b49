import { address } from '../../src/report/address'

const e = 'shenyang-2021'

/** Every screen of the app, by the name of its picture, as addresses of the first edition. */
export const screens: Record<string, string> = {
  home: address('home'),
  section: address('section', { e, s: '1-2' }),
  'section-long': address('section', { e, s: '1-9' }),
  'section-searched': address('section', { e, s: '1-2-6', w: '一网通办 网办率 93.8' }),
  'section-card': address('section', { e, s: '1-2-6' }),
  'section-own-words': address('section', { e, s: '2' }),
  figure: address('figure', { e, f: '1-8-20.p1.f2' }),
  'figure-part': address('figure', { e, f: '1-4-11.p1.f5' }),
  poster: address('poster', { e, f: '1-8-20.p1.f2' }),
  'poster-card': address('poster', { e, s: '1-2-5' }),
  figures: address('figures'),
  quiz: address('quiz'),
  round: address('round', { e, by: 'question', q: 'xingzheng-fuyi-001' }),
  article: address('article', { e, law: '行政复议法', a: '11.1.3' }),
  slip: address('slip', { e, q: 'xingzheng-fuyi-001' }),
  'topics-law': address('topics', { e, by: 'law' }),
  'topics-section': address('topics', { e, by: 'section' }),
  search: address('search', { e }),
  'search-found': address('search', { e, w: '行政 复议' }),
  'search-meant': address('search', { e, w: '复义' }),
  'search-nothing': address('search', { e, w: '没有这样的话' }),
  'search-questions': address('topics', { e, by: 'words', w: '复议' }),
  terms: address('terms', { e }),
  mine: address('mine'),
  shelf: address('shelf'),
  missing: address('section', { e, s: 'none' }),
}
