import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Tap } from '../../components/Tap'
import { useSearches } from '../../reader/searches'
import type { EditionBundle } from '../../report/types'

interface StartProps {
  edition: EditionBundle
  onPick: (words: string) => void
}

/** Before anything is typed: what was looked for last, and what one could look for. */
export function Start({ edition, onPick }: StartProps) {
  const { recent, clear } = useSearches()
  return (
    <>
      {recent.length > 0 && (
        <>
          <Heading level={2} className="search__heading">
            最近找过
          </Heading>
          <Chips words={recent} onPick={onPick} />
          <Tap className="search__more" onTap={clear}>
            清除搜索记录
          </Tap>
        </>
      )}
      <Suggestions edition={edition} onPick={onPick} />
    </>
  )
}

/** Enough to choose from, few enough to take in. */
const SUGGESTED = 8

/** The terms that the report uses most. */
export function Suggestions({ edition, onPick }: StartProps) {
  const words = [...edition.terms]
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, SUGGESTED)
    .map(({ name }) => name)
  if (words.length === 0) return null
  return (
    <>
      <Heading level={2} className="search__heading">
        可以找找看
      </Heading>
      <Chips words={words} onPick={onPick} />
    </>
  )
}

function Chips({ words, onPick }: { words: readonly string[]; onPick: (word: string) => void }) {
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
