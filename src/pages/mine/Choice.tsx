import { View } from '@tarojs/components'
import { Tap } from '../../components/Tap'
import './Choice.css'

interface ChoiceProps<T> {
  name: string
  options: readonly { value: T; name: string }[]
  chosen: T
  onChoose: (value: T) => void
}

/** One of a few ways to have it, the chosen one marked. */
export function Choice<T>({ name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <>
      <View className="choice__name">{name}</View>
      <View className="choices">
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
