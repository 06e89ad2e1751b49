import { Text, View } from '@tarojs/components'
import { Fragment } from 'react'
import { aria, type Spoken } from '../../platform/aria'
import type { Note } from '../../report/types'
import { fold, litIn } from '../../report/words'
import { LitText } from '../LitText'
import './index.css'

interface NotesProps {
  /** Those that are shown; the place for them stands without any, so that nothing else moves in it. */
  notes: readonly Note[]
  /** Words that the reader looked for, folded as `wordsOf` does. */
  words?: readonly string[]
  /** What the place is to a screen reader, where it is not just a group: in a table a cell. */
  role?: Spoken['role']
  className?: string
}

/** The report's notes in its own words, each named as one. */
export function Notes({ notes, words = [], role = 'group', className = '' }: NotesProps) {
  const some = notes.length > 0 ? 'notes--some' : ''
  return (
    <View className={`notes ${some} ${className}`} {...aria({ role, live: true })}>
      {notes.map(({ id, mark, paragraphs }) => (
        <Fragment key={id}>
          <Text className="notes__name">{`原文注释${mark}`}</Text>
          {paragraphs.map((text) => (
            <LitText
              key={text}
              className="notes__text"
              words={{
                text,
                lit: litIn(fold(text), words),
                cut: { before: false, after: false },
              }}
            />
          ))}
        </Fragment>
      ))}
    </View>
  )
}
