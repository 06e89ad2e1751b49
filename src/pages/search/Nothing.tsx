import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { wordsOf } from '../../report/words'

/** Nothing was found: says so, and what else to try. */
export function Nothing({ typed }: { typed: string }) {
  return (
    <View className="search__nothing" {...aria({ live: true })}>
      {`报告里没有找到“${typed.trim()}”。`}
      {wordsOf(typed).length > 1
        ? '几个词要在同一段里都出现才算找到，可以少写一个词。'
        : '换个说法，或者少写几个字试试。'}
    </View>
  )
}
