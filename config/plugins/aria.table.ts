/** What a WeChat view needs for a screen reader (WeChat's own names, see its aria-component). */
const spoken = { 'aria-role': "''", 'aria-label': "''", 'aria-hidden': "''" }

/** The attributes that our components use, with their defaults, by Taro component. */
export const ariaAttributes = {
  View: {
    ...spoken,
    'aria-checked': "''",
    'aria-disabled': "''",
    'aria-live': "''",
    'aria-modal': "''",
    'aria-level': "''",
  },
  Text: spoken,
  Canvas: spoken,
  Button: spoken,
  Input: { 'aria-label': "''" },
  Textarea: { 'aria-label': "''" },
}
