import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Foot } from '../Foot'
import { Heading } from '../Heading'
import { MainButton } from '../MainButton'
import { Tap } from '../Tap'
import './index.css'

export interface Option {
  /** Index into the question's own options. */
  index: number
  text: string
}

interface QuestionCardProps {
  stem: string
  multiple: boolean
  /** In the order shown. */
  options: readonly Option[]
  /** Indices of the right options. */
  answer: readonly number[]
  /** Indices of the options chosen; undefined until answered. */
  chosen?: readonly number[]
  onAnswer: (chosen: number[]) => void
}

/**
 * A question and its options; once answered, only those chosen and those right are left, and each
 * says in word and sign how it stands.
 */
export function QuestionCard(props: QuestionCardProps) {
  const { stem, multiple, options, answer, chosen, onAnswer } = props
  const [picked, setPicked] = useState<number[]>([])
  const tap = (index: number) => {
    if (!multiple) onAnswer([index])
    else if (picked.includes(index)) setPicked(picked.filter((other) => other !== index))
    else setPicked([...picked, index])
  }
  const submit = () => {
    onAnswer(picked)
    // An answer that is taken back is chosen anew.
    setPicked([])
  }
  return (
    <>
      <Heading level={1} className={`question__stem ${chosen ? 'question__stem--answered' : ''}`}>
        {stem}
      </Heading>
      {multiple && !chosen && <View className="hint">可以选不止一项，选好后点“确定”。</View>}
      {options.map(({ index, text }, at) => {
        const verdict = chosen && verdictOf(index, answer, chosen, multiple)
        const isPicked = (chosen ?? picked).includes(index)
        return (
          <Tap
            key={index}
            className={`option ${looksOf(chosen !== undefined, isPicked, verdict)}`}
            choice={{ kind: multiple ? 'checkbox' : 'radio', checked: isPicked }}
            disabled={chosen !== undefined}
            onTap={() => tap(index)}
          >
            <Text className="option__sign">{verdict ? signs[verdict] : letterOf(at)}</Text>
            <Text className="option__text">{text}</Text>
            {verdict && <Text className="option__word">{wordOf(verdict, multiple)}</Text>}
          </Tap>
        )
      })}
      {multiple && !chosen && (
        <Foot>
          <MainButton disabled={picked.length === 0} onTap={submit}>
            确定
          </MainButton>
        </Foot>
      )}
    </>
  )
}

type Verdict = 'right' | 'wrong' | 'missed'

const signs: Record<Verdict, string> = { right: '✓', wrong: '✗', missed: '✓' }

/** With one right answer what counts is which it is; with several, how each choice was. */
function wordOf(verdict: Verdict, multiple: boolean): string {
  if (!multiple) return verdict === 'wrong' ? '你选的' : '正确答案'
  return { right: '选对了', wrong: '选错了', missed: '漏选' }[verdict]
}

function looksOf(answered: boolean, isPicked: boolean, verdict: Verdict | undefined): string {
  if (answered) return verdict ? `option--${verdict}` : 'option--folded'
  return isPicked ? 'option--picked' : ''
}

/** How an option stands once the question is answered; undefined where it plays no part. */
function verdictOf(
  index: number,
  answer: readonly number[],
  chosen: readonly number[],
  multiple: boolean,
): Verdict | undefined {
  if (!answer.includes(index)) return chosen.includes(index) ? 'wrong' : undefined
  // Of one right answer there is nothing to leave out: what was picked in its place says it all.
  return multiple && !chosen.includes(index) ? 'missed' : 'right'
}

function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
