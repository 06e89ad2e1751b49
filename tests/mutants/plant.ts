import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Spoils a build's folder; throws where it holds nothing of what is to be spoilt. */
export type Plant = (folder: string) => void

/** The file is not there. */
export const without =
  (file: string): Plant =>
  (folder) =>
    rmSync(path.join(folder, file))

/** Every place that matches reads otherwise (`replacement` as in String.replace). */
export const changed =
  (file: string, pattern: RegExp, replacement: string): Plant =>
  (folder) => {
    const before = readFileSync(path.join(folder, file), 'utf8')
    const after = before.replace(pattern, replacement)
    if (after === before) throw new Error(`${file} 里没有 ${pattern}:请按新的产物改这个变异。`)
    writeFileSync(path.join(folder, file), after)
  }

/** The file ends with more text. */
export const longer = (file: string, text: string): Plant => changed(file, /$/, text)

/** A JSON file with keys added, or with others in their place. */
export const withKeys =
  (file: string, keys: object): Plant =>
  (folder) => {
    const json = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object
    writeFileSync(path.join(folder, file), JSON.stringify({ ...json, ...keys }))
  }

/** A new file of so many bytes. */
export const heavy =
  (file: string, bytes: number): Plant =>
  (folder) =>
    writeFileSync(path.join(folder, file), `'${'x'.repeat(bytes)}'`)
