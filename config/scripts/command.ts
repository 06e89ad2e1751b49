import { existsSync, readFileSync, statSync } from 'node:fs'
import { type Diagnostic, formatDiagnostic, refuse } from '../../src/generator/ground/diagnostics'

/** Done; refused, or failed; called in a way that it does not know. */
export type Exit = 0 | 1 | 2

/**
 * Runs a command that a publisher calls and sets its exit code. `read` makes options of the
 * arguments; where it gives none, or throws, the usage is shown.
 */
export function command<Options>(
  usage: string,
  read: (args: string[]) => Options | undefined,
  work: (options: Options) => Promise<Exit>,
): void {
  const options = optionsBy(read)
  if (options === undefined) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  work(options).then((code) => {
    process.exitCode = code
  })
}

function optionsBy<Options>(read: (args: string[]) => Options | undefined): Options | undefined {
  try {
    return read(process.argv.slice(2))
  } catch {
    return undefined
  }
}

/** Runs what a developer calls; a failure is told in a line, and makes the exit code 1. */
export function task(work: (args: string[]) => Promise<unknown>): void {
  work(process.argv.slice(2)).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exitCode = 1
  })
}

/** A report's bytes from the disk. Throws a Refusal where there is no such file. */
export function readReport(file: string): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile())
    refuse('NO-FILE', '找不到这个文件。请检查文件名和所在的文件夹。')
  return readFileSync(file)
}

/** Prints remarks on a file on standard error. */
export function tell(file: string, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(file, diagnostic))
}
