import { Text } from '@tarojs/components'
import { clausesOf } from '../../report/clauses'
import './index.css'

/** A title in pieces that stay together where the line has room: it breaks at its commas. */
export function Clauses({ title }: { title: string }) {
  const clauses = clausesOf(title)
  if (clauses.length < 2) return <>{title}</>
  return (
    <>
      {clauses.map((clause, index) => (
        // The order of the pieces never changes.
        <Text key={`${index}-${clause}`} className="clause">
          {clause}
        </Text>
      ))}
    </>
  )
}
