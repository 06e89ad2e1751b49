import type { ReactNode } from 'react'
import { Clauses } from '../Clauses'
import { Heading } from '../Heading'
import './index.css'

/** What a page is called, at its head. */
export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading level={1} className="title">
      {typeof children === 'string' ? <Clauses title={children} /> : children}
    </Heading>
  )
}
