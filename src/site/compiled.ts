import type { Compiled, Contents } from '../report/types'

/**
 * What was compiled, from the generated files' text by name. Throws where one is missing: the folder
 * is not what `npm run bundle` leaves.
 */
export function compiledFrom(files: ReadonlyMap<string, string>): Compiled {
  const read = (name: string) => {
    const text = files.get(`${name}.json`)
    if (text === undefined) throw new Error(`${name}.json is missing from the generated files`)
    return JSON.parse(text)
  }
  const { editions, signOff }: Contents = read('contents')
  return {
    editions: editions.map(read),
    questionsOf: Object.fromEntries(editions.map((id) => [id, read(`${id}.questions`)])),
    lawQuestions: read('law.questions'),
    lawTexts: read('law.texts'),
    nextSteps: read('law.next-steps'),
    series: read('series'),
    whose: read('publisher.words'),
    signOff,
  }
}
