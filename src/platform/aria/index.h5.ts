import type { Spoken } from './index'

export type { Spoken }

/** Props for a browser: a role and WAI-ARIA states. */
export function aria({ role, label, level, hidden, live, checked, disabled }: Spoken) {
  return {
    role,
    'aria-label': role === 'cell' ? undefined : label,
    'aria-level': level,
    'aria-hidden': hidden,
    'aria-live': live ? ('polite' as const) : undefined,
    'aria-checked': checked,
    'aria-disabled': disabled,
  }
}
