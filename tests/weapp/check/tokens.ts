import postcss from 'postcss'
import { type Build, textOf } from '../build/build'
import { type Fault, fault } from './fault'

/** What each theme's class sets stands on the screen's own class too. */
const THEMES = ['.screen--light', '.screen--dark']
const ALWAYS = '.screen'

/**
 * Every custom property that a style sheet uses must be set on every screen, in either theme: a
 * colour that is not set leaves text in the colour of what it stands on.
 */
export function checkTokens(build: Build): Fault[] {
  const set = new Map<string, Set<string>>()
  const used = new Map<string, string>()
  for (const file of build.files.filter((name) => name.endsWith('.wxss'))) {
    sheetOf(textOf(build, file)).walkDecls((declaration) => {
      const { prop, value, parent } = declaration
      for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) used.set(name, file)
      if (!prop.startsWith('--') || parent?.type !== 'rule') return
      for (const selector of (parent as postcss.Rule).selectors) {
        set.set(selector, (set.get(selector) ?? new Set()).add(prop))
      }
    })
  }
  const own = (name: string) =>
    [...set].some(([selector, names]) => !selector.startsWith('.screen') && names.has(name))
  return [...used].flatMap(([name, file]) =>
    THEMES.filter(
      (theme) => !set.get(theme)?.has(name) && !set.get(ALWAYS)?.has(name) && !own(name),
    ).map((theme) => fault(file, `用了 ${name}，而 ${theme} 没有给它值`)),
  )
}

/** A style sheet's rules; none where it does not parse, which WeChat's compiler says better. */
function sheetOf(text: string): postcss.Root {
  try {
    return postcss.parse(text)
  } catch {
    return postcss.root()
  }
}
