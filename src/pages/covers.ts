import { editions } from '#content'
import { coverOf } from '../report/cover'

/**
 * The editions as the tabs that open first show them. The build works this out and ships the
 * result alone (see config/loaders/atBuild.cjs), so that they open without the report's text.
 */
export const covers = editions.map(coverOf)
