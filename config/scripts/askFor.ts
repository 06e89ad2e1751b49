import { createInterface } from 'node:readline/promises'
import { Misuse, type Takes } from './arguments'

/** What somebody at a terminal answers; elsewhere the usage is shown. */
export async function askFor(question: string, { usage }: Takes): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Misuse(`没有写${question.replace(/[（：].*$/u, '')}。\n${usage}`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}
