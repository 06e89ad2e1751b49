/** The name by which an edition's questions are shipped and taken; the edition's own is its id. */
export const questionsName = (id: string): string => `${id}.questions`
