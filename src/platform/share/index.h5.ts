import type { PictureOf, Shared } from './index'

export type { PictureOf, Shared }

/** A browser's menu shares the address as it stands; its title is the window's. */
export function usePageShare(_page: Shared, _pictureOf?: PictureOf): void {}
