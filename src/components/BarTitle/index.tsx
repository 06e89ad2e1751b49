import { Heading } from '../Heading'
import './index.css'

/** What a page is called where WeChat's own bar says it already: here it is only read out. */
export function BarTitle({ children }: { children: string }) {
  return (
    <Heading level={1} className="bar-title">
      {children}
    </Heading>
  )
}
