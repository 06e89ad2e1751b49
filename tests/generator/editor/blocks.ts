import { readFileSync } from 'node:fs'

/** An example of a fixture: what is given, and what is told of it, a remark a line. */
export interface Block {
  title: string
  given: string
  told: string[]
}

/**
 * The examples of a text file that anyone can add to: `== title`, what is given, `--`, and what is
 * told, a line each. What stands before the first is for the reader.
 */
export function blocksIn(path: string): Block[] {
  const [, ...blocks] = readFileSync(path, 'utf8').split(/^== /mu)
  return blocks.map((block) => {
    const [title = '', ...lines] = block.split('\n')
    const end = lines.indexOf('--')
    return {
      title,
      given: lines.slice(0, end).join('\n'),
      told: lines.slice(end + 1).filter((line) => line !== ''),
    }
  })
}
