/** The editor's files, read from a content folder that is held in memory. */
import type * as v from 'valibot'
import { type Diagnostic, Refusal } from '../ground/diagnostics'
import { decodeWritten } from '../read/decode'
import { readYaml, type Written } from './yaml'

/** A folder in memory: path below it, its parts joined by `/`, → the file's bytes. */
export type Folder = ReadonlyMap<string, Uint8Array>

/** A remark together with the file that it is about, by its path in the folder. */
export interface FileDiagnostic {
  file: string
  diagnostic: Diagnostic
}

/** A file that was read, and where it stands in the folder. */
export interface Filed<T> {
  path: string
  file: T
}

/** Whether systems and Office put a file there for themselves: Word's `~$report.docx`, Thumbs.db. */
export function isOfSystem(name: string): boolean {
  return /^[.~]|^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX)$/iu.test(name)
}

/** A content folder together with all that was remarked on its files. */
export class Content {
  readonly remarks: FileDiagnostic[] = []

  constructor(private readonly folder: Folder) {}

  /** The bytes of a file; undefined where there is none. */
  bytes(path: string): Uint8Array | undefined {
    return this.folder.get(path)
  }

  /** Names of what people put directly into a folder, '' being the whole: files and folders, sorted. */
  list(folder: string): string[] {
    const head = folder === '' ? '' : `${folder}/`
    const names = [...this.folder.keys()]
      .filter((path) => path.startsWith(head))
      .map((path) => path.slice(head.length).split('/', 1)[0] ?? '')
    return [...new Set(names)].filter((name) => !isOfSystem(name)).sort()
  }

  /** A YAML file against its schema; undefined where there is none, or none that can be read. */
  yaml<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Written<v.InferOutput<Schema>> | undefined {
    const bytes = this.bytes(path)
    if (!bytes) return undefined
    try {
      return readYaml(decodeWritten(bytes), schema)
    } catch (fault) {
      this.noteRefusal(path, fault)
      return undefined
    }
  }

  /** Every YAML file of a folder that can be read. */
  yamls<Schema extends v.GenericSchema>(
    folder: string,
    schema: Schema,
  ): Filed<Written<v.InferOutput<Schema>>>[] {
    return this.list(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const path = `${folder}/${name}`
        const file = this.yaml(path, schema)
        return file ? [{ path, file }] : []
      })
  }

  note(path: string, diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.remarks.push({ file: path, diagnostic })
  }

  /** A refusal's remarks; whatever else was thrown is thrown on. */
  noteRefusal(path: string, fault: unknown): void {
    if (!(fault instanceof Refusal)) throw fault
    this.note(path, fault.diagnostics)
  }
}
