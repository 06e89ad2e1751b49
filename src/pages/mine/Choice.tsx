import { View } from '@tarojs/components'
import { Tap } from '../../components/Tap'
import './Choice.css'

interface ChoiceProps<T> {
  name: string
  options: readonly { value: T; name: string }[]
  chosen: T
  /** Names are long: one to a row. */
  long?: boolean
  onChoose: (value: T) => void
}

/** One of a few ways to have it, the chosen one marked. */
export function Choice<T>({ name, options, chosen, long, onChoose }: ChoiceProps<T>) {
  return (
    <>
      <View className="choice__name">{name}</View>
      <View className={long ? 'choices choices--long' : 'choices'}>
        {options.map((option) => (
          <Tap
            key={String(option.value)}
            className={option.value === chosen ? 'choice choice--on' : 'choice'}
            label={`${name}：${option.name}`}
            choice={{ kind: 'radio', checked: option.value === chosen }}
            onTap={() => onChoose(option.value)}
          >
            {option.name}
          </Tap>
        ))}
      </View>
    </>
  )
}
