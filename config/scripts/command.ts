import { type Diagnostic, formatDiagnostic } from '../../src/generator/ground/diagnostics'
import { type Given, Misuse, readArguments, type Takes } from './arguments'

/** Done; refused, or failed; called in a way that it does not know. */
export type Exit = 0 | 1 | 2

/**
 * Runs a command that a publisher calls and sets its exit code. Where it was called wrongly it says
 * how; a file that another program holds is named.
 */
export function command(takes: Takes, work: (given: Given) => Promise<Exit>): void {
  const run = async (): Promise<Exit> =>
    work(readArguments(takes, process.argv.slice(2), process.env))
  run()
    .catch((fault: unknown): Exit => {
      if (!(fault instanceof Misuse)) throw fault
      console.error(fault.message)
      return 2
    })
    .catch((fault: unknown): Exit => {
      const held = heldWords(fault)
      if (held === undefined) throw fault
      console.error(held)
      return 1
    })
    .then((code) => {
      process.exitCode = code
    })
}

/** What Node asks of the system where it reads. */
const READING = ['open', 'read', 'scandir', 'stat', 'lstat']

/** What is said of a fault of the disk that the publisher can mend; undefined of any other fault. */
export function heldWords(fault: unknown): string | undefined {
  const { code, syscall = '', path = '', dest } = fault as NodeJS.ErrnoException & { dest?: string }
  // Of a file that was made beside its place, the place is meant.
  const held = path.endsWith('.new') ? (dest ?? path) : path
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES') {
    // What is opened to be written is made beside its place.
    const isRead = READING.includes(syscall) && !/\.new(?:$|[/\\])/u.test(path)
    const [cannot, right] = isRead ? ['读不了', '读'] : ['写不进去', '写']
    return `${cannot}：${held} 正被别的程序打开，或者没有${right}的权限。请关闭 Word、浏览器等正在用它的程序，再运行一次。`
  }
  if (code === 'ENOSPC') return '磁盘满了，没有写完。请腾出地方，再运行一次。'
  return undefined
}

/** What is said of a fault: how to mend it, where that is known, or its own message. */
export function heldOr(fault: unknown): string {
  return heldWords(fault) ?? (fault instanceof Error ? fault.message : String(fault))
}

/** Runs what a developer calls; a failure is told in a line, and makes the exit code 1. */
export function task(work: (args: string[]) => Promise<unknown>): void {
  work(process.argv.slice(2)).catch((fault: unknown) => {
    console.error(heldOr(fault))
    process.exitCode = 1
  })
}

/** Prints remarks on a file on standard error. */
export function tell(file: string, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(file, diagnostic))
}
