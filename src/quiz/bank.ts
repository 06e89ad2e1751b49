import type { Question, QuestionBundle } from '../report/types'

/** Every question that can be asked about an edition, by id. */
export type Bank = ReadonlyMap<string, Question>

/** The edition's own questions and the law's, each law question with the sections it is tied to. */
export function makeBank(edition: QuestionBundle, law: readonly Question[]): Bank {
  const tied = law.map((question) => ({
    ...question,
    sections: edition.law[question.id] ?? [],
  }))
  return new Map([...edition.questions, ...tied].map((question) => [question.id, question]))
}

/** Whether a question belongs to one of these sections, or to one below it: 1-3-7 is in 1-3. */
export function isAbout(question: Question, sections: readonly string[]): boolean {
  return question.sections.some((own) =>
    sections.some((section) => own === section || own.startsWith(`${section}-`)),
  )
}

/** Whether a question is on what the report itself says in one of these sections. */
export function isOwn(question: Question, sections: readonly string[]): boolean {
  return lawOf(question) === undefined && isAbout(question, sections)
}

/** The law that a question cites; undefined where it is about the report. */
export function lawOf(question: Question): string | undefined {
  return 'law' in question.basis ? question.basis.law : undefined
}

/** The laws that the bank asks about, with the number of questions on each, in the bank's order. */
export function lawsIn(bank: Bank): { law: string; questions: number }[] {
  const counts = new Map<string, number>()
  for (const question of bank.values()) {
    const law = lawOf(question)
    if (law !== undefined) counts.set(law, (counts.get(law) ?? 0) + 1)
  }
  return [...counts].map(([law, questions]) => ({ law, questions }))
}
