import { resolveIn } from '../build/address'
import { pagesOf } from '../build/manifest'
import { pageStackDepth } from '../platform/limits'
import { type Address, parseAddress } from './address'
import type { Engine } from './engine'
import type { Program } from './program'
import { Refusal } from './refusal'
import { Screen } from './screen'

/** The open pages and the ways between them; a way that WeChat does not allow is a Refusal. */
export class Router {
  /** From the first opened to the one on top. */
  stack: Screen[] = []
  private tabs = new Map<string, Screen>()

  constructor(
    private engine: Engine,
    private program: Program,
  ) {}

  get top(): Screen {
    const top = this.stack.at(-1)
    if (top === undefined) throw new Error('no page is open')
    return top
  }

  /** Whether a url names a page of the app. */
  knows(url: string): boolean {
    return pagesOf(this.program.manifest).includes(this.parse(url).path)
  }

  navigateTo(url: string): void {
    const { path, query } = this.find(url)
    if (this.isTab(path)) throw new Refusal('can not navigateTo a tabbar page')
    if (this.stack.length >= pageStackDepth) throw new Refusal('webview count limit exceed')
    this.top.page.run('onHide')
    this.open(path, query)
  }

  redirectTo(url: string): void {
    const { path, query } = this.find(url)
    if (this.isTab(path)) throw new Refusal('can not redirectTo a tabbar page')
    const left = this.stack.pop()
    if (left) this.close(left)
    this.open(path, query)
  }

  reLaunch(url: string): void {
    const { path, query } = this.find(url)
    for (const screen of new Set([...this.stack, ...this.tabs.values()])) this.close(screen)
    this.stack = []
    this.open(path, query)
  }

  switchTab(url: string): void {
    const { path } = this.find(url)
    if (!this.isTab(path)) throw new Refusal('can not switch to no-tabBar page')
    if (this.top.path === path) return
    if (this.isTab(this.top.path)) this.top.page.run('onHide')
    for (const screen of this.stack) if (!this.isTab(screen.path)) this.close(screen)
    this.stack = []
    const kept = this.tabs.get(path)
    if (kept === undefined) {
      this.open(path, {})
    } else {
      this.stack = [kept]
      kept.page.run('onShow')
    }
  }

  navigateBack(delta: number): void {
    const steps = Math.min(delta, this.stack.length - 1)
    if (steps < 1) throw new Refusal('cannot navigate back at first page')
    for (const screen of this.stack.splice(-steps)) this.close(screen)
    this.top.page.run('onShow')
  }

  private open(path: string, query: Record<string, string>): void {
    const { definitionOf } = this.program
    // No two pages are opened at one moment: Taro tells pages of one address apart by theirs.
    this.engine.clock.now += 1
    const screen = new Screen(this.engine, path, query, definitionOf(path), definitionOf)
    this.stack.push(screen)
    if (this.isTab(path)) this.tabs.set(path, screen)
    screen.page.run('onLoad', this.engine.realm.copy(query))
    screen.page.run('onShow')
    screen.page.run('onReady')
  }

  private close(screen: Screen): void {
    screen.close()
    this.tabs.delete(screen.path)
  }

  private find(url: string): Address {
    if (!this.knows(url)) throw new Refusal(`page "${this.parse(url).path}" is not found`)
    return this.parse(url)
  }

  private parse(url: string): Address {
    const { path, query } = parseAddress(url)
    return { path: resolveIn(this.stack.at(-1)?.path ?? '', path), query }
  }

  private isTab(path: string): boolean {
    const { tabBar } = this.program.manifest
    return tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false
  }
}
