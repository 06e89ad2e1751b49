import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command's script as npm does, away from any terminal. */
export function run(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Run {
  const command = ['--import', 'tsx', `config/scripts/${script}.ts`, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: '', ...env },
  })
  return { status, stdout, stderr }
}

/** A publisher's desk: a content folder of its own, and files beside it. */
export class Desk {
  readonly place = mkdtempSync(join(tmpdir(), 'desk-'))
  readonly content = join(this.place, 'content')

  constructor() {
    for (const name of ['editions', 'law-questions'])
      mkdirSync(join(this.content, name), { recursive: true })
  }

  /** Runs a command on this content folder. */
  run(script: string, ...args: string[]): Run {
    return run(script, [...args, '--content', this.content])
  }

  /** Writes a file, by its path from the desk; returns its full path. */
  put(path: string, text: string): string {
    const file = join(this.place, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }

  /** A file's text, by its path from the desk. */
  read(path: string): string {
    return readFileSync(join(this.place, path), 'utf8')
  }

  /** All files below a folder of the desk, with their texts. */
  files(path: string): Record<string, string> {
    const folder = join(this.place, path)
    return Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
    )
  }

  /** Takes a file or a folder away, where it is there. */
  drop(path: string): void {
    rmSync(join(this.place, path), { recursive: true, force: true })
  }

  clear(): void {
    rmSync(this.place, { recursive: true })
  }
}

/** A report of a town that is nowhere, with these lines in its second part. */
export function reportOf(...lines: string[]): string {
  return [
    '青山县人民政府关于2023年法治政府建设情况的报告',
    '一、主要工作',
    '（一）行政复议',
    ...lines,
    '（二）普法',
    '开展法治宣传活动240场次，覆盖群众3.2万人次。',
    '二、下一步打算',
    '继续加强法治政府建设。',
    '',
  ].join('\n')
}
