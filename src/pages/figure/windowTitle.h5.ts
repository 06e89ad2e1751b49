import { figureSentence } from '../../report/figureWords'
import type { Figure } from '../../report/types'

/** What a browser's tab and its history say. */
export function windowTitle(figure: Figure): string {
  return figureSentence(figure)
}
