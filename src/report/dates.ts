import dayjs from 'dayjs'

/** `2022-02-15` as a reader says it: 2022年2月15日. What is no such date is given back as it is. */
export function dateWords(iso: string): string {
  const date = dayjs(iso)
  return date.isValid() && date.format('YYYY-MM-DD') === iso ? date.format('YYYY年M月D日') : iso
}

/** The calendar day that is `day` days after 1 January 1970, as a reader says it: 12月1日. */
export function dayWords(day: number): string {
  return onDay(day).format('M月D日')
}

/** The calendar day that is `day` days after 1 January 1970 as an ISO date: `2026-12-01`. */
export function isoDay(day: number): string {
  return onDay(day).format('YYYY-MM-DD')
}

const onDay = (day: number) => dayjs('1970-01-01').add(day, 'day')
