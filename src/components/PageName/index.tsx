/** A page's name at its head, where no bar above says it: in WeChat the bar does. */
export function PageName(_props: { children: string }) {
  return null
}
