/** Moves the focus to what a selector names. WeChat's screen readers keep a place of their own. */
export function focusOn(_selector: string): void {}

/** Moves the focus to what a selector names whenever `moment` is another; not when the page opens. */
export function useFocusOn(_selector: string, _moment: string): void {}
