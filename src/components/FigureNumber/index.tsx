import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { figureSentence, figureWords } from '../../report/figureWords'
import type { Figure } from '../../report/types'
import './index.css'

interface FigureNumberProps {
  figure: Figure
  size?: 'large' | 'medium' | 'small'
}

/** A figure with its numeral large and its meaning beneath: read out in one breath. */
export function FigureNumber({ figure, size = 'medium' }: FigureNumberProps) {
  const { before, numeral, after } = figureWords(figure.text)
  return (
    <View
      className={`figure-number figure-number--${size}`}
      {...aria({ role: 'img', label: figureSentence(figure) })}
    >
      <View className="figure-number__value">
        {before && <Text className="figure-number__word">{before}</Text>}
        <Text className="figure-number__numeral">{numeral}</Text>
        {after && <Text className="figure-number__word">{after}</Text>}
      </View>
      <View className="figure-number__label">{figure.label}</View>
    </View>
  )
}
