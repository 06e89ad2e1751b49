/** Puts text where it belongs: into the line that is read, or aside. */
import { lettersIn } from '../../ground/account'
import { asPower, isPower } from '../raised'
import { addText, setAside } from './flow'
import { type Context, fateOf, type Handler, type State } from './state'
import { drawnIn, symbolIn } from './symbols'

/** Shows text or sets it aside, as its look says. `generated` text stands in no element. */
export function emit(state: State, text: string, context: Context, origin?: 'generated'): void {
  const { flow, look, isMark } = context
  if (text !== '') state.fields.show()
  if (origin === 'generated') state.generated += lettersIn(text)
  const fate = fateOf(state, context)
  if (fate !== undefined) {
    setAside(flow, fate, text)
    return
  }
  if (isMark) {
    const last = state.references.at(-1)
    if (last) last.custom = (last.custom ?? '') + text.trim()
    setAside(flow, 'code', text)
    return
  }
  const raised = look.raised ? raisedAfter(flow.tail, text) : text
  const drawn = drawnIn(look.font ?? '', raised)
  state.generated += lettersIn(drawn) - lettersIn(raised)
  addText(flow, drawn)
}

/** A raised number is a power or leads to a note: it must not join the number before it. */
function raisedAfter(before: string, text: string): string {
  const joins = /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(text)
  return joins || isPower(text) ? asPower(text) : text
}

/** 17.3.3.30: a character by its font and code. */
export const readSymbol: Handler = (state, { attribs }, context) => {
  const [font, code] = [attribs['w:font'] ?? '', attribs['w:char'] ?? '']
  const char = charOf(code)
  const shown = char === undefined ? undefined : symbolIn(font, char)
  if (shown !== undefined) emit(state, shown, { ...context, look: plain(context) }, 'generated')
  else if (fateOf(state, context) === undefined)
    setAside(context.flow, 'SYMBOL', '', `${font} ${code}`)
}

/** A symbol has a font of its own. */
function plain({ look: { font: _, ...look } }: Context): Context['look'] {
  return look
}

/** The character of a hexadecimal code; undefined where there is none. */
function charOf(code: string): string | undefined {
  if (!/^[\da-f]{1,6}$/iu.test(code)) return undefined
  const value = Number.parseInt(code, 16)
  const isChar = value >= 0x20 && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff)
  return isChar ? String.fromCodePoint(value) : undefined
}
