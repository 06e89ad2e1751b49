import { classesOf, labelOf, lineOf, textOf, type View, viewsIn } from './view'

/** What a reader points at: words on the screen or read out, or (for tests' sake) a class. */
export type Target = string | { class: string } | { label: string }

/**
 * The views that are meant, outermost ones of equal meaning left out: those with exactly these
 * words, else the innermost that hold them, else those read out so.
 */
export function findAll(root: View, target: Target): View[] {
  const views = [...viewsIn(root)]
  if (typeof target !== 'string') {
    return views.filter((view) =>
      'class' in target ? classesOf(view).includes(target.class) : labelOf(view) === target.label,
    )
  }
  const exact = innermost(views.filter((view) => textOf(view) === target))
  if (exact.length > 0) return exact
  const labelled = innermost(views.filter((view) => labelOf(view) === target))
  if (labelled.length > 0) return labelled
  return innermost(views.filter((view) => textOf(view).includes(target)))
}

/** The one view that is meant; throws where there is none or more than one, showing the screen. */
export function findOne(root: View, target: Target, nth?: number): View {
  const found = findAll(root, target)
  const one = nth === undefined && found.length === 1 ? found[0] : found[nth ?? -1]
  if (one) return one
  const words = typeof target === 'string' ? `「${target}」` : JSON.stringify(target)
  const where = `on the screen:\n${textOf(root)}`
  if (found.length === 0) throw new Error(`no ${words} ${where}`)
  throw new Error(`${found.length} times ${words} (say which: { nth }) ${where}`)
}

const innermost = (views: View[]): View[] => {
  const outer = new Set(views.flatMap((view) => [...lineOf(view)].slice(1)))
  return views.filter((view) => !outer.has(view))
}
