import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { attempt } from '../../platform/attempt'
import { Tap } from '../Tap'

export interface DialProps {
  number: string
  className?: string
  children: ReactNode
}

/** Hands a number to the phone, which asks before it rings. */
export function Dial({ number, className, children }: DialProps) {
  return (
    <Tap className={className} onTap={() => attempt(Taro.makePhoneCall({ phoneNumber: number }))}>
      {children}
    </Tap>
  )
}
