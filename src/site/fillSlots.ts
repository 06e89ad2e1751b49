/** A shell's scripts hold `JSON.parse("@slot:NAME@")` where content goes; here it goes in. */
import type { Files } from './files'
import { textOf } from './files'

const SLOT = /JSON\.parse\((["'`])@slot:(\w+)@\1\)/g

/** What a slot is filled with, by its name; each is data that JSON can say. */
export type Values = Readonly<Record<string, unknown>>

/** The shell's scripts, as text by path. */
export function scriptsIn(shell: Files): Map<string, string> {
  const scripts = [...shell].filter(([path]) => path.endsWith('.js'))
  return new Map(scripts.map(([path, bytes]) => [path, textOf(bytes)]))
}

/**
 * Throws where a slot does not stand in the scripts exactly once: one that is there twice ships its
 * content twice, and what is in none is not shipped at all.
 */
export function requireSlots(scripts: ReadonlyMap<string, string>, values: Values): void {
  const found = [...scripts.values()].flatMap(slotsIn).sort()
  const expected = Object.keys(values).sort()
  if (found.join() === expected.join()) return
  throw new Error(`the shell has the slots ${found}, and each of ${expected} belongs in it once`)
}

/** Names of the slots in a script, in order. */
export function slotsIn(script: string): string[] {
  return [...script.matchAll(SLOT)].map(([, , name = '']) => name)
}

/** A script with its slots filled. */
export function withSlots(script: string, values: Values): string {
  return script.replace(SLOT, (_, _quote, name: string) => parsing(values[name]))
}

/** `JSON.parse('…')`: an engine reads it sooner than the same as an object. Throws for what is no data. */
export function parsing(value: unknown): string {
  const json = JSON.stringify(value)
  if (json === undefined) throw new Error('a slot was to be filled with what is no data')
  // JSON itself escapes every break but the two that a script takes for one, as old engines do.
  const quoted = json.replace(/[\\'\u2028\u2029]/g, (char) => ESCAPES[char] ?? char)
  return `JSON.parse('${quoted}')`
}

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}
