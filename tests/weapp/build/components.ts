import { resolveIn } from './address'
import { type Build, has, jsonOf } from './build'
import { manifestOf, pagesOf } from './manifest'

type Used = Map<string, string>

const known = new WeakMap<Build, Map<string, Used>>()

/** Tag name → the component's path without suffix, for one page or component (its JSON). */
export function componentsUsedBy(build: Build, owner: string): Used {
  const owners = known.get(build) ?? new Map<string, Used>()
  known.set(build, owners)
  const used = owners.get(owner) ?? readUsed(build, owner)
  owners.set(owner, used)
  return used
}

function readUsed(build: Build, owner: string): Used {
  const used: Used = new Map()
  const json = `${owner}.json`
  const app = manifestOf(build).usingComponents ?? {}
  for (const [tag, reference] of Object.entries(app))
    used.set(tag, resolveIn('app.json', reference))
  if (!has(build, json)) return used
  const { usingComponents } = jsonOf(build, json) as { usingComponents?: Record<string, string> }
  for (const [tag, reference] of Object.entries(usingComponents ?? {})) {
    used.set(tag, resolveIn(json, reference))
  }
  return used
}

/** Every component that pages use, directly or through other components. */
export function allComponents(build: Build): string[] {
  const found = new Set<string>()
  const waiting = pagesOf(manifestOf(build))
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const component of componentsUsedBy(build, owner).values()) {
      if (found.has(component)) continue
      found.add(component)
      waiting.push(component)
    }
  }
  return [...found].sort()
}
