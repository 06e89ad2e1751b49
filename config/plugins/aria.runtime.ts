import { mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from './aria.table'

/**
 * Runs on the phone, beside the templates that `aria.ts` changes: the runtime numbers a view's
 * props by the same table as the templates, and a prop counted in one of them alone shifts all
 * that follow.
 */
mergeInternalComponents(ariaAttributes)
