/** What a command was told, in whatever way it came, and what is wrong with it by its name. */
import { nearest } from '../../src/generator/editor/nearest'

/** What a command takes. */
export interface Takes {
  /** What stands after `npm run`. */
  name: string
  /** Shown where nothing was told at all; the options that it names are the publisher's. */
  usage: string
  /** Options with a value, and what one's value may look like. */
  values: Readonly<Record<string, (text: string) => boolean>>
  /** Options without a value. */
  flags: readonly string[]
}

/** What a command was told. */
export interface Given {
  values: Readonly<Record<string, string | undefined>>
  flags: ReadonlySet<string>
  /** What stands beside the options, in order. */
  rest: readonly string[]
}

/** Thrown where a command was called wrongly; the message says how, and what to type instead. */
export class Misuse extends Error {}

/**
 * Reads a command's arguments. Where the `--` before the options is missing, as in PowerShell, npm
 * takes the options for its own: `--id=x` comes as npm_config_id=x, `--id x` as npm_config_id=true
 * with x among the rest. Throws a Misuse.
 */
export function readArguments(
  takes: Takes,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Given {
  const words = args.filter((word) => word !== '--')
  const strange = words.filter((word) => optionIn(takes, word)?.isStrange)
  if (strange[0] !== undefined) throw strangeOption(takes, strange[0], words)
  const told = readWords(takes, words)
  return withNpm(takes, told, env)
}

interface Told {
  values: Record<string, string>
  flags: Set<string>
  rest: string[]
}

function readWords(takes: Takes, words: readonly string[]): Told {
  const told: Told = { values: {}, flags: new Set(), rest: [] }
  const left = [...words]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const option = optionIn(takes, word)
    if (!option) told.rest.push(word)
    else if (takes.flags.includes(option.name)) told.flags.add(option.name)
    else {
      const next = left[0]
      const value =
        option.value ?? (next === undefined || optionIn(takes, next) ? '' : left.shift())
      if (!value) throw valueless(option.name, takes.usage)
      told.values[option.name] = value
    }
  }
  return told
}

function valueless(option: string, usage: string): Misuse {
  return new Misuse(`--${option} 后面没有写内容。\n${usage}`)
}

/** Adds what npm took for itself; a value that it left among the rest is the last that fits. */
function withNpm(
  { values, flags, usage }: Takes,
  told: Told,
  env: Readonly<Record<string, string | undefined>>,
): Told {
  const taken = (name: string): string | undefined => env[`npm_config_${name.replaceAll('-', '_')}`]
  for (const name of flags) if (taken(name) === 'true') told.flags.add(name)
  for (const [name, fits] of Object.entries(values)) {
    const value = taken(name)
    if (told.values[name] !== undefined || value === undefined) continue
    const found = value === 'true' ? told.rest.filter(fits).at(-1) : value
    if (!found) throw valueless(name, usage)
    told.values[name] = found
    if (value === 'true') told.rest.splice(told.rest.lastIndexOf(found), 1)
  }
  return told
}

/* ---------- options that are written wrongly ---------- */

/** Hyphens, dashes and the minus sign: Word and Chinese keyboards make them of `--`. */
const OPTION = /^(?<dashes>[\p{Pd}\u2212]+)(?<name>[a-z][\w-]*)(?:=(?<value>.*))?$/isu

interface Option {
  dashes: string
  name: string
  value?: string
  isStrange: boolean
}

function optionIn({ values, flags }: Takes, word: string): Option | undefined {
  const { dashes, name, value } = OPTION.exec(word)?.groups ?? {}
  if (dashes === undefined || name === undefined) return undefined
  const isKnown = dashes === '--' && (flags.includes(name) || Object.hasOwn(values, name))
  return { dashes, name, ...(value !== undefined && { value }), isStrange: !isKnown }
}

function strangeOption(takes: Takes, word: string, words: readonly string[]): Misuse {
  const { dashes = '', name = '' } = optionIn(takes, word) ?? {}
  const right = meant(takes, name)
  if (right === undefined) {
    const known = publicOptions(takes)
    const offer =
      known.length > 0
        ? `可用的有：${known.map((one) => `--${one}`).join('、')}`
        : '这条命令没有选项'
    return new Misuse(`没有 --${name} 这个选项。${offer}。\n${takes.usage}`)
  }
  const mended = words.map((one) => {
    const option = optionIn(takes, one)
    const better = option && meant(takes, option.name)
    if (!better) return one
    return `--${better}${option.value === undefined ? '' : `=${option.value}`}`
  })
  const asPrinted = word.replace(/=.*$/su, '')
  return new Misuse(`${slipOf(dashes, name, right, asPrinted)}${pasteLine(takes, mended)}`)
}

function slipOf(dashes: string, name: string, right: string, printed: string): string {
  if (/[^-]/u.test(dashes)) return `“${printed}”前面不是两条英文短横，应是 --${right}。`
  if (dashes.length !== 2) return `“${printed}”前面要有两条短横，应是 --${right}。`
  if (name.toLowerCase() === right) return `“${printed}”要用小写，应是 --${right}。`
  return `没有 ${printed} 这个选项，想写的可能是 --${right}。`
}

/** The option that a name is, in small letters, or is nearest to. */
function meant(takes: Takes, name: string): string | undefined {
  const known = [...Object.keys(takes.values), ...takes.flags]
  const small = name.toLowerCase()
  return known.includes(small) ? small : nearest(small, publicOptions(takes))[0]
}

function publicOptions({ usage, values, flags }: Takes): string[] {
  return [...Object.keys(values), ...flags].filter((name) => usage.includes(`--${name}`))
}

/* ---------- what to type instead ---------- */

/** `\n请照抄下面一行：\n  npm run edition -- "报告 1.docx" --id x` */
export function pasteLine({ name }: Takes, words: readonly string[]): string {
  return `请照抄下面一行：\n  ${commandLine(name, words)}`
}

/** `npm run edition -- "报告 1.docx" --id x`, as every shell takes it. */
export function commandLine(name: string, words: readonly string[]): string {
  return `npm run ${name} -- ${words.map(quoted).join(' ')}`
}

/** A word as every shell takes it for one. */
function quoted(word: string): string {
  return /^[\w.,:/=@-]+$/u.test(word) ? word : `"${word}"`
}
