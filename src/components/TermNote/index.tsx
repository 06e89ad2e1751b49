import { Text, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { Term } from '../../report/types'
import { Tap } from '../Tap'
import './index.css'

interface TermNoteProps {
  term: Term
  onClose: () => void
}

/** What a term means, at the foot of the screen: the editors' words, and said to be so. */
export function TermNote({ term, onClose }: TermNoteProps) {
  return (
    <View className="term-note" {...aria({ role: 'group', live: true })}>
      <View className="term-note__name">{term.name}</View>
      <View>{term.meaning}</View>
      <View className="term-note__foot">
        <Text className="term-note__source">{`解释非报告原文 · ${term.source}`}</Text>
        <Tap className="term-note__close" onTap={onClose}>
          知道了
        </Tap>
      </View>
    </View>
  )
}
