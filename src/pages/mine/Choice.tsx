import { View } from '@tarojs/components'
import { Tap } from '../../components/Tap'
import { Tiles } from '../../components/Tiles'
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
      <Tiles width="narrow">
        {options.map((option) => (
          <Tap
            key={option.name}
            className={option.value === chosen ? 'tile choice choice--on' : 'tile choice'}
            label={`${name}：${option.name}`}
            choice={{ kind: 'radio', checked: option.value === chosen }}
            onTap={() => onChoose(option.value)}
          >
            {option.name}
          </Tap>
        ))}
      </Tiles>
    </>
  )
}
