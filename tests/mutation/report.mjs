import { half } from './stryker.mjs'

export default half('report')
