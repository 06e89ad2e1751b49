import type { TextFieldProps } from './index'
import './index.css'

export type { TextFieldProps }

/** A field for a text of several lines: the browser's own, where Taro's would bring a framework. */
export function TextField({ label, onType }: TextFieldProps) {
  return (
    <label className="text-field__label">
      {label}
      <textarea className="text-field" onChange={({ target }) => onType(target.value)} />
    </label>
  )
}
