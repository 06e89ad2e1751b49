import { lawTexts } from '#content/lawTexts'
import { address, joinIds, type Query, type Screen, screens, tabs } from '../../src/report/address'
import { walk } from '../../src/report/outline'
import { bank, edition } from '../weapp/journeys/content'
import type { Dice } from './dice'

const e = edition.id
const sections = [...walk(edition.sections)].map(({ id }) => id)
const figures = edition.figures.map(({ id }) => id)
const questions = [...bank.keys()]
const laws = Object.entries(lawTexts).map(([law, { articles }]) => ({
  law,
  articles: Object.keys(articles),
}))
const words = ['复议', '复义', '没有这样的话', '93.8', '復議', '%', '一网通办 网办率', '服务']

/** Words for a search field. */
export const someWords = (dice: Dice): string => dice.pick(words)

/** An address of the app, as from `address()`: of any screen, now and then one that leads nowhere. */
export function someAddress(dice: Dice): string {
  if (dice.chance(5)) return address('section', { e, s: dice.pick(['none', '9-9-9', '%E4%B8']) })
  const screen = dice.chance(30) ? 'round' : dice.pick(Object.keys(screens) as Screen[])
  const isTab = tabs.some((tab) => tab === screen)
  return address(screen, isTab && dice.chance(50) ? {} : queryOf(screen, dice))
}

function queryOf(screen: Screen, dice: Dice): Query {
  const s = dice.pick(sections)
  const f = dice.pick(figures)
  const q = dice.pick(questions)
  const { law, articles } = dice.pick(laws)
  switch (screen) {
    case 'section':
      return { e, s, ...(dice.chance(20) && { w: someWords(dice) }) }
    case 'figure':
      return { e, f }
    case 'search':
      return { e, ...(dice.chance(50) && { w: someWords(dice) }) }
    case 'round':
      return {
        e,
        ...dice.pick<Query>([
          { by: 'daily' },
          { by: 'daily' },
          { by: 'due' },
          { by: 'mistakes' },
          { by: 'favourites' },
          { by: 'section', s },
          { by: 'law', law },
          { by: 'question', q },
          { by: 'set', q: joinIds([q, dice.pick(questions), dice.pick(questions)]) },
        ]),
      }
    case 'topics':
      return { e, by: dice.pick(['law', 'section']) }
    case 'article':
      return { e, law, a: dice.pick(articles) }
    case 'slip':
      return { e, ...dice.pick<Query>([{ q }, { f }, { s }]) }
    case 'poster':
      return { e, ...dice.pick<Query>([{ f }, { s }]) }
    default:
      return { e }
  }
}
