/** The size of text that the reader chose, as a CSS length, for what stands outside the page. */
export function readersSize(): string {
  const screens = document.querySelectorAll('.screen')
  const screen = screens[screens.length - 1]
  return screen ? getComputedStyle(screen).fontSize : ''
}
