/** From this width of the window on, in CSS pixels, a side rail takes the place of the tab bar. */
export const WIDE = 900
