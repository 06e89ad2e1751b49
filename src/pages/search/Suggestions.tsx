import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Tap } from '../../components/Tap'
import type { EditionBundle } from '../../report/types'

/** Enough to choose from, few enough to take in. */
const SUGGESTED = 8

interface SuggestionsProps {
  edition: EditionBundle
  onPick: (words: string) => void
}

/** The terms that the report uses most. */
export function Suggestions({ edition, onPick }: SuggestionsProps) {
  const words = [...edition.terms]
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, SUGGESTED)
    .map(({ name }) => name)
  if (words.length === 0) return null
  return (
    <>
      <Heading level={2} className="search__heading">
        试试搜索
      </Heading>
      <Chips words={words} onPick={onPick} />
    </>
  )
}

/** Words to tap in place of typing them. */
export function Chips({ words, onPick }: ChipsProps) {
  return (
    <View className="search__chips">
      {words.map((word) => (
        <Tap key={word} className="search__chip" onTap={() => onPick(word)}>
          {word}
        </Tap>
      ))}
    </View>
  )
}

interface ChipsProps {
  words: readonly string[]
  onPick: (word: string) => void
}
