import type { ReactNode } from 'react'
import type { EditionBundle } from '../../../report/types'

export interface BesideProps {
  edition: EditionBundle
  /** Id of the reading unit that is open. */
  open: string
  /** What is read. */
  children: ReactNode
}

/** The reading, with the report's sections beside it in a wide window; WeChat has none. */
export function Beside({ children }: BesideProps) {
  return <>{children}</>
}
