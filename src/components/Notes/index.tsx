import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { Note } from '../../report/types'
import { fold, litIn } from '../../report/words'
import { LitText } from '../LitText'
import './index.css'

interface NotesProps {
  notes: readonly Note[]
  /** Words that the reader looked for, folded as `wordsOf` does. */
  words?: readonly string[]
  className?: string
}

/** The report's notes in its own words, each named as one. */
export function Notes({ notes, words = [], className = '' }: NotesProps) {
  if (notes.length === 0) return null
  return (
    <View className={`notes ${className}`} {...aria({ role: 'group', live: true })}>
      {notes.map(({ id, mark, paragraphs }) => (
        <View key={id} className="notes__note">
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
        </View>
      ))}
    </View>
  )
}
