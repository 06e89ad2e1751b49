/** In WeChat the pages of a package arrive together: nothing is left to fetch. */
export function prefetch(_address: string): void {}
