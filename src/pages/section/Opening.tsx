import { View } from '@tarojs/components'
import { useState } from 'react'
import { FigureRows } from '../../components/FigureRows'
import { Fold } from '../../components/Fold'
import { strongest } from '../../report/compare'
import { cardsOf, figuresIn, type Unit } from '../../report/outline'
import type { EditionBundle, Figure } from '../../report/types'
import { Lead } from '../Lead'
import { Brief } from './Brief'

/** How many figures stand beside the one that leads. */
const BESIDE = 2

/** What a section opens with: its strongest figure with its picture, two more, and the way to all. */
export function Opening({ edition, unit }: { edition: EditionBundle; unit: Unit }) {
  const [open, setOpen] = useState(false)
  const figures = figuresIn(edition, cardsOf(unit))
  const [first, ...others] = strongestOf(edition, figures)
  if (!first) return null
  return (
    <View className="opening">
      <Lead edition={edition} figure={first} at="card" />
      {others.length > 0 && (
        <View className="opening__others">
          {others.map((figure) => (
            <Brief key={figure.id} edition={edition} figure={figure} />
          ))}
        </View>
      )}
      {figures.length > 1 + others.length && (
        <Fold name={`这一节的${figures.length}个数字`} open={open} onTap={() => setOpen(!open)} />
      )}
      <View>
        {open && (
          <View className="opening__rows">
            <FigureRows edition={edition.id} figures={figures} />
          </View>
        )}
      </View>
    </View>
  )
}

/** The strongest and as many more as stand beside it, strongest first. */
function strongestOf(edition: EditionBundle, figures: readonly Figure[]): Figure[] {
  const found: Figure[] = []
  for (let left = figures; found.length <= BESIDE; ) {
    const next = strongest(edition, left)
    if (!next) break
    found.push(next)
    left = left.filter((figure) => figure !== next)
  }
  return found
}
