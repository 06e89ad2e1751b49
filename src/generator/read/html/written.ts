import { lettersIn } from '../../ground/account'
import { type Node, nodesIn } from './page'

/** Letters and digits of a page's text and of the numbers that its lists print. */
export function lettersWritten(root: Node, numbers: Iterable<string>): number {
  let count = 0
  for (const node of nodesIn(root)) if (node.type === 'text') count += lettersIn(node.data)
  for (const number of numbers) count += lettersIn(number)
  return count
}
