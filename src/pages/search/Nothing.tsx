import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import { reportWords } from '../../report/editionNames'
import type { ShippedEdition } from '../../report/types'
import { wordsOf } from '../../report/words'
import { Suggestions } from './Suggestions'
import { Ways } from './Ways'

interface NothingProps {
  edition: ShippedEdition
  /** The questions that were looked through, as said to the reader. */
  asked: string
  typed: string
  onPick: (words: string) => void
}

/** Nothing was found: says so, and what else to try. */
export function Nothing({ edition, asked, typed, onPick }: NothingProps) {
  return (
    <>
      <View className="search__nothing" {...aria({ live: true })}>
        {`${reportWords(edition)}和${asked}里都没有找到“${typed.trim()}”。`}
        {wordsOf(typed).length > 1
          ? '几个词要在同一段里都出现才算找到，可以少写一个词。'
          : '换个说法，或者少写几个字试试。'}
      </View>
      <Suggestions edition={edition} onPick={onPick} />
      <Ways edition={edition} />
    </>
  )
}
