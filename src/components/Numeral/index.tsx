import { Text, View } from '@tarojs/components'
import { numberAndUnit } from '../../report/figureWords'
import './index.css'

/** A figure as printed, its number large and the words around it small; as large as its surroundings say. */
export function Numeral({ text }: { text: string }) {
  const { before, numeral, after } = numberAndUnit(text)
  return (
    <View className="num">
      {before && <Text className="num__u">{before}</Text>}
      {numeral}
      {after && <Text className="num__u">{after}</Text>}
    </View>
  )
}
