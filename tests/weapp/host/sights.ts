import { type Engine, guard } from './engine'

type Told = (result: unknown) => void

/** What the app asked to be told of when it comes into sight. The host lays nothing out: a journey says what the reader sees. */
export class Sights {
  private watched: { selector: string; told: Told }[] = []

  constructor(private engine: Engine) {}

  /** The selectors that somebody watches, each once. */
  get selectors(): string[] {
    return [...new Set(this.watched.map(({ selector }) => selector))]
  }

  /** `wx.createIntersectionObserver`: an observer of one selector. */
  observer() {
    const { realm } = this.engine
    const observer: Record<string, unknown> = realm.object()
    const own: { selector: string; told: Told }[] = []
    for (const step of ['relativeTo', 'relativeToViewport']) observer[step] = () => observer
    observer.observe = (selector: string, told: Told) => {
      const one = { selector, told }
      own.push(one)
      this.watched.push(one)
    }
    observer.disconnect = () => {
      this.watched = this.watched.filter((one) => !own.includes(one))
    }
    return observer
  }

  /** The reader sees what a selector names, or no longer does; throws where nobody asked. */
  happen(selector: string, inView: boolean): void {
    const asked = this.watched.filter((one) => one.selector === selector)
    if (asked.length === 0) throw new Error(`nobody watches ${selector}`)
    const { realm } = this.engine
    const news = { intersectionRatio: inView ? 1 : 0 }
    for (const { told } of asked) guard(this.engine, () => told(realm.copy(news)))
  }
}
