// Apart from bank.ts: tabs count what can be asked, and have no bank.

/**
 * The edition whose own question an id names: those on a report begin with the report's id. Undefined
 * of a question on law.
 */
export function editionOf(question: string): string | undefined {
  return /^([a-z][a-z0-9-]+)\./.exec(question)?.[1]
}

/** Whether a question, by its id, can be asked beside an edition: on this report, or on law. */
export function isAskedBeside(question: string, edition: string): boolean {
  const own = editionOf(question)
  return own === undefined || own === edition
}
