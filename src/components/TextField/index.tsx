import { Textarea, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import './index.css'

export interface TextFieldProps {
  /** Shown above the field and read out with it. */
  label: string
  onType: (value: string) => void
}

/** A field for a text of several lines, of any length. It keeps what is typed by itself. */
export function TextField({ label, onType }: TextFieldProps) {
  return (
    <>
      <View className="text-field__label" {...aria({ hidden: true })}>
        {label}
      </View>
      <Textarea
        className="text-field"
        placeholder=""
        maxlength={-1}
        onInput={({ detail }) => onType(detail.value)}
        {...aria({ label })}
      />
    </>
  )
}
