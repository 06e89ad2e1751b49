import { Heading } from '../../components/Heading'
import { Tap } from '../../components/Tap'
import { useSearches } from '../../reader/searches'
import type { EditionBundle } from '../../report/types'
import { Chips, Suggestions } from './Suggestions'
import { Ways } from './Ways'

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
            最近搜索
          </Heading>
          <Chips words={recent} onPick={onPick} />
          <Tap className="search__more" onTap={clear}>
            清除搜索记录
          </Tap>
        </>
      )}
      <Suggestions edition={edition} onPick={onPick} />
      <Ways edition={edition} />
    </>
  )
}
