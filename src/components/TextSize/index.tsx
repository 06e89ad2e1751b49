import { Text, View } from '@tarojs/components'
import { useContext } from 'react'
import { aria } from '../../platform/aria'
import { Bar } from '../Bar'
import { BodySize, type TextSize as Size, textSizes } from '../Screen/textSize'
import { Tap } from '../Tap'
import './index.css'

const names: Record<Size, string> = { 17: '标准', 20: '大', 24: '更大', 30: '最大' }

interface TextSizeProps {
  /** What the reader chose: a size of body text in CSS pixels, or as the phone has it. */
  value: 'system' | Size
  onChange: (value: 'system' | Size) => void
}

/** A–A: text a step smaller or larger, from the size that is on the screen around. */
export function TextSize({ value, onChange }: TextSizeProps) {
  const around = useContext(BodySize)
  const size = value === 'system' ? around : value
  const at = textSizes.indexOf(size)
  // At an end a tap does nothing: a button that goes dead would lose the keyboard's place.
  const step = (by: 1 | -1) => () => {
    const to = textSizes[at + by]
    if (to) onChange(to)
  }
  return (
    <View className="text-size" {...aria({ role: 'group', label: '文字大小' })}>
      <View className="text-size__row">
        <Tap
          className="text-size__step text-size__step--smaller"
          label="文字小一点"
          onTap={step(-1)}
        >
          <Text className="text-size__small">A</Text>
        </Tap>
        <View className="text-size__track">
          <View className="text-size__name" {...aria({ live: true })}>
            {value === 'system' ? `${names[size]}（自动）` : names[size]}
          </View>
          <Bar of100={(100 * (at + 1)) / textSizes.length} kind="thin" />
        </View>
        <Tap className="text-size__step text-size__step--larger" label="文字大一点" onTap={step(1)}>
          <Text className="text-size__large">A</Text>
        </Tap>
      </View>
      {/* Hidden, not left out: WeChat sends a class in fewer bytes than a view. */}
      <Tap
        className={value === 'system' ? 'text-size__auto text-size__auto--off' : 'text-size__auto'}
        onTap={() => onChange('system')}
      >
        改回自动，跟随系统
      </Tap>
    </View>
  )
}
