/** In WeChat the pages of a package arrive together: nothing is left to load. */
export function loadAhead(_page: string): void {}
