import type { Series, SeriesPoint } from '../../src/report/types'

/** Invented series of the invented edition (tests/support/edition.ts). */

/** One of 某市's reports on this share, in a section of its own there. */
export function share(year: number, value: number, rest: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    edition: `moushi-${year}`,
    year,
    figure: `1-3.p${year - 2000}.f1`,
    text: `${value}%`,
    label: '负责人出庭率',
    value,
    unit: '%',
    kind: 'percent',
    bound: 'exact',
    ...rest,
  }
}

/** With a year that no report was found for, one that the next report has otherwise, and this one's. */
export const attendance: Series = {
  id: 'moushi.1',
  name: '负责人出庭率',
  points: [
    share(2018, 30, { text: '30%以上', bound: 'atLeast', label: '负责人出庭应诉率' }),
    share(2020, 40, {
      restated: { edition: 'moushi-2021', figure: '1-1-1.p1.f1', text: '41%' },
    }),
    share(2021, 93, { figure: '1-1-1.p1.f1' }),
  ],
}

/** What 某市 counts: at most in the edition that is read. */
export const errands: Series = {
  id: 'moushi.2',
  name: '办好实事',
  points: [2020, 2021].map((year) =>
    share(year, year === 2021 ? 10 : 8, {
      figure: 'intro.p1.f1',
      text: year === 2021 ? '10件' : '8件',
      label: '办好实事',
      unit: '件',
      kind: 'count',
    }),
  ),
}
