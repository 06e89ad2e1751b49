import Taro, { usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { address } from './report/address'
import './start'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  usePageNotFound(() => {
    Taro.redirectTo({ url: address('missing') })
  })
  return children
}
