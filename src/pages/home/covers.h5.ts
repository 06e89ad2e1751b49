import { editions } from '../../content/generated'
import { coverOf } from '../../report/cover'

/**
 * The editions as home shows them. The build works this out and ships the result alone (see
 * config/loaders/atBuild.cjs), so that home loads without the report's text.
 */
export const covers = editions.map(coverOf)
