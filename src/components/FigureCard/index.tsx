import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Query, Screen } from '../../report/address'
import { barOf, type FigurePicture } from '../../report/picture'
import type { Figure } from '../../report/types'
import { Bar } from '../Bar'
import { Link } from '../Link'
import { Numeral } from '../Numeral'
import { Strip } from '../PartsBar/Strip'
import './index.css'

interface FigureCardProps {
  to: Screen
  query: Query
  /** Where it stands in the report: （二）, 20. 全力提高行政应诉能力. */
  where: string
  /** How the reader stands to it, in a word: 已读. */
  state?: string
  name: string
  /** The figure that stands for it; a card without one is words alone. */
  figure?: Figure
  /** What the figure means, where the name does not say so. */
  meaning?: string
  /** How the figure is drawn: as a bar below it. */
  picture?: FigurePicture
  /** The page's own: larger, its picture as wide as the card; a change is drawn by its children. */
  lead?: boolean
  /** The card that the reader comes from, or that is open beside: outlined. */
  here?: boolean
  children?: ReactNode
}

/**
 * A card with a figure at its left, and at its right where it stands, what it is called and what it
 * means; all of it one link. Named in short and without boxes of its own: home sends WeChat one of
 * these for every reading unit, all at once.
 */
export function FigureCard(props: FigureCardProps) {
  const { to, query, where, state, name, figure, meaning, picture, lead, here, children } = props
  const classes = [
    'fc',
    !figure && 'fc--bare',
    figure && (lead || !picture) && 'fc--mid',
    lead && 'fc--lead',
    here && 'fc--here',
    where.startsWith('（') && 'fc--hung',
  ]
  return (
    <Link to={to} query={query} className={classes.filter(Boolean).join(' ')} current={here}>
      {(where || state) && (
        <View className="fc__o">
          {where}
          {state && <Text className="fc__s">{state}</Text>}
        </View>
      )}
      <View className="fc__t">{name}</View>
      {figure && <Numeral text={figure.text} />}
      {meaning && <View className="fc__m">{meaning}</View>}
      {picture && !(lead && picture.type === 'change') && <Picture picture={picture} />}
      {children}
    </Link>
  )
}

function Picture({ picture }: { picture: FigurePicture }) {
  if (picture.type === 'parts') return <Strip parts={picture.parts} />
  const length = barOf(picture)
  return length === undefined ? null : <Bar of100={length} />
}
