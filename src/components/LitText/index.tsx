import { Text } from '@tarojs/components'
import type { Lit } from '../../report/search'
import './index.css'

/** A text as printed, with what was looked for lit; dots say where words were left out. */
export function LitText({ words: { text, lit, cut }, className = '' }: LitTextProps) {
  const pieces = lit.map(({ start, end }, index) => ({
    start,
    before: text.slice(lit[index - 1]?.end ?? 0, start),
    hit: text.slice(start, end),
  }))
  return (
    <Text className={className}>
      {cut.before && '…'}
      {pieces.map(({ start, before, hit }) => [
        before,
        <Text key={start} className="lit-text__hit">
          {hit}
        </Text>,
      ])}
      {text.slice(lit[lit.length - 1]?.end ?? 0)}
      {cut.after && '…'}
    </Text>
  )
}

interface LitTextProps {
  words: Lit
  className?: string
}
