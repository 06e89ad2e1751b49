import { View } from '@tarojs/components'
import { Tap } from '../../components/Tap'
import { Tiles } from '../../components/Tiles'

interface ChoiceProps<T> {
  name: string
  options: readonly { value: T; name: string }[]
  chosen: T
  onChoose: (value: T) => void
}

/** One of a few ways to have it, the chosen one marked. */
export function Choice<T>({ name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <View className="mine__choice">
      <View className="mine__choice-name">{name}</View>
      <Tiles width="narrow">
        {options.map((option) => (
          <Tap
            key={option.name}
            className={`tile mine__option ${option.value === chosen ? 'mine__option--on' : ''}`}
            label={`${name}：${option.name}`}
            choice={{ kind: 'radio', checked: option.value === chosen }}
            onTap={() => onChoose(option.value)}
          >
            {option.name}
          </Tap>
        ))}
      </Tiles>
    </View>
  )
}
