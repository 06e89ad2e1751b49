/**
 * Where a title may be broken across lines: after its commas and after the year that it names.
 * Joined again the pieces are the title, to the letter.
 */
export function clausesOf(title: string): string[] {
  return title.match(/[\s\S]*?(?:[，；：,;]|\d{4}年度?|$)/gu)?.filter(Boolean) ?? []
}
