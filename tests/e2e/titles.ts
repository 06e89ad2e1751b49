/**
 * Titles whose last line holds a single character, as they stand on the screen: runs inside the
 * page, so it may use nothing from outside itself.
 */
export function loneCharacters(): string[] {
  const root = [...document.querySelectorAll('.screen')]
    .filter((one) => one.checkVisibility())
    .pop()
  const titles = [...(root?.querySelectorAll('h1, h2, h3, .balanced') ?? [])]
  return titles
    .filter((title) => title.checkVisibility())
    .flatMap((title) => {
      /** Middle of each character, in order. */
      const middles: number[] = []
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const box = range.getBoundingClientRect()
          if (box.width > 1) middles.push((box.top + box.bottom) / 2)
        }
      }
      const last = middles[middles.length - 1] ?? 0
      const onLastLine = middles.filter((middle) => Math.abs(middle - last) < 10).length
      return onLastLine === 1 && middles.length > 1 ? (title.textContent ?? '') : []
    })
}
