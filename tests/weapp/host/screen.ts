import { type Build, jsonOf } from '../build/build'
import { componentsUsedBy } from '../build/components'
import { manifestOf } from '../build/manifest'
import { writeAddress } from './address'
import type { Engine } from './engine'
import { type Definition, Instance } from './instance'
import type { RawNode } from './templates'
import type { View } from './view'

/** A page with all that it shows: its views, and the components living among them. */
export class Screen {
  readonly page: Instance
  /** What stands in the bar above. */
  title: string
  private root!: View
  private living = new Map<string, Instance>()
  private drawing = false
  private stale = false

  /** `definitionOf` gives what a component's script handed to `Component(…)`. */
  constructor(
    private engine: Engine,
    readonly path: string,
    readonly query: Record<string, string>,
    definition: Definition,
    private definitionOf: (component: string) => Definition,
  ) {
    this.page = new Instance(engine, path, definition, () => this.draw())
    this.page.self.options = engine.realm.copy(query)
    this.title = titleOf(engine.build, path)
    this.draw()
  }

  get view(): View {
    return this.root
  }

  /** The path as others may open it: `pages/home/index?e=x`. */
  get address(): string {
    return writeAddress(this)
  }

  /** The end of the page and of all components on it. */
  close(): void {
    this.page.run('onUnload')
    for (const component of this.living.values()) end(component)
    this.page.end()
  }

  /** Draws the views anew from the data; components that come and go hear of it. */
  private draw(): void {
    this.stale = true
    if (this.drawing) return
    this.drawing = true
    while (this.stale) {
      this.stale = false
      this.drawOnce()
    }
    this.drawing = false
  }

  private drawOnce(): void {
    const before = this.living
    this.living = new Map()
    this.root = { tag: 'page', attributes: {}, children: [], parent: null, owner: this.page }
    this.fill(this.root, this.render(this.page), { owner: this.page, key: '', before })
    for (const [key, component] of this.living) if (!before.has(key)) component.run('attached')
    for (const [key, component] of before) if (!this.living.has(key)) end(component)
  }

  private render = (owner: Instance): RawNode =>
    this.engine.templates.render(`${owner.path}.wxml`, owner.data)

  private fill(view: View, raw: RawNode, place: Place): void {
    for (const [i, child] of (raw.children ?? []).entries()) {
      if (typeof child !== 'object') {
        view.children.push(String(child))
        continue
      }
      const here = { ...place, key: `${place.key}/${child.wxKey ?? i}` }
      if (child.tag === 'virtual') this.fill(view, child, here)
      else view.children.push(this.viewOf(child, view, here))
    }
  }

  private viewOf(raw: RawNode, parent: View, place: Place): View {
    const tag = raw.tag.replace(/^wx-/, '')
    const { owner } = place
    const view: View = { tag, attributes: raw.attr ?? {}, children: [], parent, owner }
    const component = componentsUsedBy(this.engine.build, owner.path).get(tag)
    if (component === undefined) {
      this.fill(view, raw, place)
    } else {
      const instance = place.before.get(place.key) ?? this.create(component)
      this.living.set(place.key, instance)
      instance.receive(view.attributes)
      this.fill(view, this.render(instance), { ...place, owner: instance })
    }
    return view
  }

  private create(component: string): Instance {
    return new Instance(this.engine, component, this.definitionOf(component), () => this.draw())
  }
}

/**
 * Where a view stands: whose template it comes from, a key that tells the same place from one
 * drawing to the next, and the components that lived before this drawing.
 */
interface Place {
  owner: Instance
  key: string
  before: Map<string, Instance>
}

function end(component: Instance): void {
  component.run('detached')
  component.end()
}

function titleOf(build: Build, path: string): string {
  const own = jsonOf(build, `${path}.json`) as { navigationBarTitleText?: string }
  return own.navigationBarTitleText ?? manifestOf(build).window?.navigationBarTitleText ?? ''
}
