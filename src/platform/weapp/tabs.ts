import { create } from 'zustand'

/**
 * What the last way to a tab asked for, as an address has it behind its question mark: WeChat's tabs
 * take no query. It holds for all of them, until another way asks for something else; `times` says
 * how many did.
 */
export const useTabsAsked = create(() => ({ search: '', times: 0 }))

/** Has the tabs show what an address asks for. */
export function askTabs(address: string): void {
  const [, search = ''] = address.split('?', 2)
  useTabsAsked.setState(({ times }) => ({ search, times: times + 1 }))
}
