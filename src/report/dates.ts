/** `2022-02-15` as a reader says it: 2022年2月15日. What is no such date is given back as it is. */
export function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  return year ? `${year}年${Number(month)}月${Number(day)}日` : iso
}
