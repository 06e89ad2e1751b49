import { editions } from '#content'
import { lawQuestions, questionsOf } from '#content/questions'
import { makeBank } from '../../../src/quiz/bank'
import { figureSentence } from '../../../src/report/figureWords'
import { mayLead } from '../../../src/report/neutrality'
import { cardsOf, figuresIn, shortTitle, unitsOf } from '../../../src/report/outline'

/**
 * What the build under test has to show. Journeys take their words from it, so that they hold
 * for every edition.
 */
export const edition = editions[0]!
export const units = unitsOf(edition)
export const bank = makeBank(questionsOf[edition.id] ?? { questions: [], law: {} }, lawQuestions)

/** A card's name on the home screen. */
export const nameOf = (unit: (typeof units)[number]): string => shortTitle(edition, unit.section)

/**
 * A unit of the reading that prints a figure, and the figure: one that no other is read like, and
 * that a poster can be made of; it is the nth that is lit in the unit's words.
 */
export const example = (() => {
  const sentences = edition.figures.map(figureSentence)
  const isAlone = (sentence: string) => sentences.filter((other) => other === sentence).length === 1
  for (const unit of units.filter(({ part }) => part)) {
    const figures = figuresIn(edition, cardsOf(unit))
    const figure = figures.find((one) => isAlone(figureSentence(one)) && mayLead(edition, one))
    if (figure) {
      return { unit, figure, nth: figures.indexOf(figure), sentence: figureSentence(figure) }
    }
  }
  throw new Error('no unit of this edition prints a figure')
})()

/** The addresses of one screen of each kind. */
export const addresses = {
  home: `pages/home/index?e=${edition.id}`,
  section: `pages/section/index?e=${edition.id}&s=${example.unit.id}`,
  card: `pages/section/index?e=${edition.id}&s=${cardsOf(example.unit).at(-1)!.id}`,
  figure: `pages/figure/index?e=${edition.id}&f=${example.figure.id}`,
  poster: `pages/poster/index?e=${edition.id}&f=${example.figure.id}`,
  figures: `pages/figures/index?e=${edition.id}`,
  quiz: `pages/quiz/index?e=${edition.id}`,
  search: `pages/search/index?e=${edition.id}`,
  terms: `pages/search/terms/index?e=${edition.id}`,
  mine: `pages/mine/index?e=${edition.id}`,
  daily: `pages/round/index?e=${edition.id}&by=daily`,
  question: `pages/round/index?e=${edition.id}&by=question&q=${[...bank.keys()][0]}`,
  article: `pages/round/article/index?e=${edition.id}&law=${encodeURIComponent('行政复议法')}&a=20.1`,
  slip: `pages/round/slip/index?e=${edition.id}&q=${[...bank.keys()][0]}`,
  laws: `pages/round/topics/index?e=${edition.id}&by=law`,
  topics: `pages/round/topics/index?e=${edition.id}&by=section`,
}
