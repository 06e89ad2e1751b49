import { useEffect, useRef } from 'react'
import { untilBack } from '../../platform/browser/back'
import { holdFocus } from '../../platform/browser/holdFocus'
import type { SheetProps } from './index'
import './index.css'
import './index.h5.css'

export type { SheetProps }

/** A sheet at the foot of the window: Escape, Back and a tap beside it close it; it holds the focus. */
export function Sheet({ name, onClose, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const closeIt = () => close.current()
    const release = sheet.current && holdFocus(sheet.current, closeIt)
    const forget = untilBack(closeIt)
    return () => {
      forget()
      release?.()
    }
  }, [])
  return (
    <>
      {/* For fingers and mice; keyboards and screen readers have Escape and the sheet's own button. */}
      <div className="sheet-outside" aria-hidden onClick={onClose} />
      <div ref={sheet} className="sheet" role="dialog" aria-modal aria-label={name} tabIndex={-1}>
        {children}
      </div>
    </>
  )
}
