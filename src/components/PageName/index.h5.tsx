import { Title } from '../Title'

/** A page's name at its head: a browser has no bar that says it. */
export function PageName({ children }: { children: string }) {
  return <Title>{children}</Title>
}
