import { Text, View } from '@tarojs/components'
import type { Term } from '../../report/types'
import { Heading } from '../Heading'
import { Sheet } from '../Sheet'
import { Tap } from '../Tap'
import './index.css'

interface TermNoteProps {
  term: Term
  onClose: () => void
}

/** What a term means, at the foot of the screen: the editors' words, and said to be so. */
export function TermNote({ term, onClose }: TermNoteProps) {
  return (
    <Sheet name={`解释：${term.name}`} onClose={onClose}>
      <View className="term-note">
        <Heading level={2} className="term-note__name">
          {term.name}
        </Heading>
        <View>{term.meaning}</View>
        <View className="term-note__source">{`解释非报告原文 · ${term.source}`}</View>
      </View>
      <View className="term-note__foot">
        <Tap className="term-note__close" onTap={onClose}>
          <Text>知道了</Text>
        </Tap>
      </View>
    </Sheet>
  )
}
