import { useState } from 'react'
import { countOf, holds, newestOn, ownFirst } from '../../report/shelf'
import type { Shelf } from '../../report/types'
import { Issuer } from './Issuer'

/** As many editions as are looked through without being folded away. */
const FEW = 24

interface IssuersProps {
  shelf: Shelf
  /** Id of the edition that the reader reads. */
  read?: string
  onOpen: (id: string) => void
}

/** Every issuer with its editions, the reader's own first; of many the others' are folded. */
export function Issuers({ shelf, read, onOpen }: IssuersProps) {
  const [folds] = useState(() => countOf(shelf) > FEW)
  return (
    <>
      {ownFirst(shelf, read).map((issuer) => (
        <Issuer
          key={issuer.editions[0]?.id}
          issuer={issuer}
          newest={newestOn(shelf)}
          read={read}
          folds={folds && !holds(issuer, read)}
          onOpen={onOpen}
        />
      ))}
    </>
  )
}
