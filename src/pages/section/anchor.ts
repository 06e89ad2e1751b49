/** An id that a selector can name. */
export function anchor(sectionId: string): string {
  return `s-${sectionId.replace('~', '_')}`
}
