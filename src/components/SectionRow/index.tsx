import { Text, View } from '@tarojs/components'
import { figureWords } from '../../report/figureWords'
import type { Figure } from '../../report/types'
import { Link } from '../Link'
import './index.css'

interface SectionRowProps {
  edition: string
  id: string
  /** Its printed number without brackets: 一, 二; empty where none is printed. */
  ordinal: string
  title: string
  /** The figure that says most about it. */
  figure?: Figure
  read: boolean
}

/** A section on one line: its number, its name, and its strongest figure with its meaning. */
export function SectionRow({ edition, id, ordinal, title, figure, read }: SectionRowProps) {
  const words = figure && figureWords(figure.text)
  return (
    <Link to="section" query={{ e: edition, s: id }} className="unit">
      <Text className="unit__ordinal">{ordinal || '·'}</Text>
      <View className="unit__title">
        {title}
        {read && <Text className="unit__read">已读</Text>}
      </View>
      {words && (
        <>
          <Text className="unit__label">{figure.label}</Text>
          <Text className="unit__value">
            {words.before}
            <Text className="unit__numeral">{words.numeral}</Text>
            {words.after}
          </Text>
        </>
      )}
    </Link>
  )
}
