import { View } from '@tarojs/components'
import { Heading } from '../../components/Heading'
import { Link } from '../../components/Link'
import { LitText } from '../../components/LitText'
import { Way } from '../../components/Way'
import type { FoundQuestion } from '../../quiz/find'
import type { EditionBundle } from '../../report/types'

interface QuestionsProps {
  edition: EditionBundle
  found: readonly FoundQuestion[]
  typed: string
  onFollow: () => void
}

/** Enough to see what is asked; the page that lists them all is a tap away. */
const FIRST = 2

/** The questions with these words: how many, the first, and the way to the others. */
export function Questions({ edition: { id: e }, found, typed, onFollow }: QuestionsProps) {
  if (found.length === 0) return null
  return (
    <View className="search__group">
      <Heading level={2} className="search__heading">
        {`题库 ${found.length}题`}
      </Heading>
      <View className="search__card search__card--ours">
        {found.slice(0, FIRST).map(({ id, stem }) => (
          <Link
            key={id}
            to="round"
            query={{ e, by: 'question', q: id }}
            className="search__row"
            onFollow={onFollow}
          >
            <LitText words={stem} />
          </Link>
        ))}
        {found.length > FIRST && (
          <Way
            to="topics"
            query={{ e, by: 'words', w: typed }}
            name={`看全部${found.length}题`}
            onFollow={onFollow}
          />
        )}
      </View>
    </View>
  )
}
