/** The way round on a wide screen. WeChat draws its own tab bar, however wide it is. */
export function Rail(): null {
  return null
}
