import postcss from 'postcss'
import { type Build, textOf } from '../build/build'
import { type Fault, fault } from './fault'

/** The classes that set a theme's colours. */
const THEMES = ['.screen--light', '.screen--dark']

/**
 * What one theme sets and a style sheet uses, the other must set too: a colour that is not set
 * leaves text in the colour of what it stands on. (What neither sets, a view sets for itself.)
 */
export function checkTokens(build: Build): Fault[] {
  const set = new Map(THEMES.map((theme) => [theme, new Set<string>()]))
  const used = new Map<string, string>()
  for (const file of build.files.filter((name) => name.endsWith('.wxss'))) {
    const sheet = sheetOf(textOf(build, file))
    sheet.walkDecls(({ value }) => {
      for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) used.set(name, file)
    })
    sheet.walkRules(({ selectors, nodes }) => {
      const names = nodes.flatMap((node) => (node.type === 'decl' ? node.prop : []))
      for (const selector of selectors) for (const name of names) set.get(selector)?.add(name)
    })
  }
  return THEMES.flatMap((theme) =>
    [...used]
      .filter(
        ([name]) => !set.get(theme)?.has(name) && [...set.values()].some((own) => own.has(name)),
      )
      .map(([name, file]) => fault(file, `用了 ${name}，而 ${theme} 没有给它值`)),
  )
}

/** A style sheet's rules; none where it does not parse, which WeChat's compiler says better. */
export function sheetOf(text: string): postcss.Root {
  try {
    return postcss.parse(text)
  } catch {
    return postcss.root()
  }
}
