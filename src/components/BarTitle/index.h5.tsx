import { Title } from '../Title'

/** What a page is called; in a browser no bar above it says so. */
export function BarTitle({ children }: { children: string }) {
  return <Title>{children}</Title>
}
