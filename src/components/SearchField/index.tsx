import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '../../platform/aria'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.css'

interface SearchFieldProps {
  /** Shown above the field and read out with it. */
  label: string
  value: string
  /** Ready to type in as the page opens. */
  focus: boolean
  onType: (value: string) => void
  /** The reader says that this is all. */
  onDone: () => void
}

/** A field to look for something as one types, with its label and a way to empty it. */
export function SearchField({ label, value, focus, onType, onDone }: SearchFieldProps) {
  const [focused, setFocused] = useState(false)
  return (
    <>
      <View className="search-field__label" {...aria({ hidden: true })}>
        {label}
      </View>
      {/* WeChat's views do not know that a field in them has the focus. */}
      <View className={`search-field ${focused ? 'search-field--focused' : ''}`}>
        <Icon name="search" />
        <Input
          className="search-field__input"
          value={value}
          // WeChat warns of a field that has none; the label says what to type.
          placeholder=""
          focus={focus}
          maxlength={40}
          confirmType="search"
          onInput={({ detail }) => onType(detail.value)}
          onConfirm={onDone}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          {...aria({ label })}
        />
        {value !== '' && (
          <Tap className="search-field__empty" onTap={() => onType('')}>
            清空
          </Tap>
        )}
      </View>
    </>
  )
}
