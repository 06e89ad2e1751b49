import type { ReactNode } from 'react'
import { Clauses } from '../Clauses'
import { Heading } from '../Heading'
import './index.css'

interface TitleProps {
  /** Of our own wording, and none of the report's. */
  own?: boolean
  children: ReactNode
}

/** What a page is called, at its head. */
export function Title({ own, children }: TitleProps) {
  return (
    <Heading level={1} className={own ? 'title title--own' : 'title'}>
      {typeof children === 'string' ? <Clauses title={children} /> : children}
    </Heading>
  )
}
