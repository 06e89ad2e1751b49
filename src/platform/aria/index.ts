/** What a screen reader is told of a view beyond its text. */
export interface Spoken {
  role?:
    | 'img'
    | 'list'
    | 'listitem'
    | 'button'
    | 'link'
    | 'heading'
    | 'group'
    | 'dialog'
    | 'radio'
    | 'checkbox'
    | 'progressbar'
    | 'table'
    | 'row'
    | 'columnheader'
    | 'rowheader'
    | 'cell'
  /**
   * Read in place of the text. On iOS WeChat reads it only where there is a role beside it. A table's
   * cell needs it in WeChat alone: a browser names the heads of a cell by itself.
   */
  label?: string
  /** Of a heading, from 1; WeChat hands it on as `aria-level` (its aria-component), a browser has h1 to h3. */
  level?: 1 | 2 | 3
  hidden?: boolean
  /** Changes are read out as they happen. */
  live?: boolean
  checked?: boolean
  disabled?: boolean
  /** Nothing else is to be read while it is there. */
  modal?: boolean
}

/** Props for WeChat: its own attribute names, values as strings. */
export function aria({ role, label, level, hidden, live, checked, disabled, modal }: Spoken) {
  return present({
    'aria-role': role,
    'aria-label': label,
    'aria-level': level === undefined ? undefined : String(level),
    'aria-hidden': hidden ? 'true' : undefined,
    'aria-live': live ? 'polite' : undefined,
    'aria-checked': checked === undefined ? undefined : String(checked),
    'aria-disabled': disabled ? 'true' : undefined,
    'aria-modal': modal ? 'true' : undefined,
  })
}

/** Leaves out what is undefined: every prop on a view costs bytes in `setData`. */
function present<T extends object>(props: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
