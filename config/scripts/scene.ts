/** `npm run scene`: the page and the scene of a WeChat code (小程序码) that leads to an address. */
import { editions } from '#content'
import { type Asked, address, readAddress, screens, tabNames, tabs } from '../../src/report/address'
import { readLink } from '../../src/report/arrival'
import { figureSentence } from '../../src/report/figureWords'
import { fullTitle, walk } from '../../src/report/outline'
import { readPath } from '../../src/report/path'
import { readScene, spellOut, toScene } from '../../src/report/scene'
import type { EditionBundle } from '../../src/report/types'
import { addressesOf, namesIn } from './addresses'
import { type Given, Misuse, type Takes } from './arguments'
import { command, type Exit } from './command'
import { isId } from './content'

const TAKES: Takes = {
  name: 'scene',
  usage: `用法：
  npm run scene -- "地址" …            小程序码的页面路径（page）和参数（scene），一行一个，中间是 Tab
  npm run scene -- --edition 编号      一份报告的全部栏目、章节和数字，每行是名称、page、scene
  地址：浏览器版的网址，或者它在网站里的那一段，如 shenyang-2021/1-3/`,
  values: { edition: isId },
  flags: [],
}

/** Any of the forms in which an address of ours is written down. */
function askedBy(typed: string): Asked {
  if (/^https?:/i.test(typed)) return readLink(typed, editions)
  const [place = '', hash] = typed.split('#')
  if (hash?.startsWith('/')) return readAddress(hash)
  return /^\/?pages\//.test(place) ? readAddress(`/${place.replace(/^\//, '')}`) : readPath(place)
}

/** What an address asks for, of an edition that there is. Throws, in the publisher's words, where it is none. */
function checked(asked: Asked): { at: string; edition: EditionBundle } {
  const { screen, query } = asked
  if (screen === 'missing') throw new Error('不是本应用的地址。')
  const edition = editionBy(query.e)
  if (query.w || query.by === 'set')
    throw new Error(
      '带搜索词的、一组题的地址放不进小程序码（最多32个字符）。请换成一节、一个数字或一道题的地址。',
    )
  if (!addressesOf(edition).includes(address(screen, { ...query, e: edition.id })))
    throw new Error(`${edition.id} 里没有这一页。请核对章节、数字或题目的编号。`)
  return { at: address(screen, query), edition }
}

function editionBy(id: string | undefined): EditionBundle {
  const edition = id ? editions.find((one) => one.id === id) : editions[0]
  if (edition) return edition
  const known = editions.map((one) => one.id).join('、')
  throw new Error(`没有编号为“${id}”的报告。现有：${known}。`)
}

/** Page and scene of an address's code. Throws where no scene leads back to the address alone. */
function codeOf(at: string, edition: EditionBundle): string {
  const scene = toScene(at) ?? ''
  const { screen, query } = readScene(scene)
  if (address(screen, spellOut(query, namesIn(editions, edition))) !== at)
    throw new Error('放不进小程序码：编号缩短以后，与别的编号分不开。')
  return `${screens[screen]}\t${scene}`
}

/** Every tab, section and figure of an edition: its name, then its code. */
function listOf(edition: EditionBundle): string[] {
  const { id: e, sections, figures } = edition
  const rows = [
    ...tabs.map((tab) => [tabNames[tab], address(tab, { e })]),
    ...[...walk(sections)].map((section) => [
      fullTitle(edition, section),
      address('section', { e, s: section.id }),
    ]),
    ...figures.map((figure) => [figureSentence(figure), address('figure', { e, f: figure.id })]),
  ]
  return rows.map(([name, at = '']) => `${name}\t${codeOf(at, edition)}`)
}

/** Prints what a piece of work gives; a failure is told with what was typed. */
function print(typed: string, work: () => string[]): Exit {
  try {
    for (const line of work()) console.log(line)
    return 0
  } catch (fault) {
    console.error(`${typed}：${fault instanceof Error ? fault.message : fault}`)
    return 1
  }
}

async function work({ values: { edition }, rest: addresses }: Given): Promise<Exit> {
  if ((edition === undefined) === (addresses.length === 0))
    throw new Misuse(
      `${edition === undefined ? '没有写地址' : '地址和 --edition 一次只能写一样'}。\n${TAKES.usage}`,
    )
  if (edition !== undefined) return print(edition, () => listOf(editionBy(edition)))
  const codes = addresses.map((typed) =>
    print(typed, () => {
      const { at, edition } = checked(askedBy(typed))
      return [codeOf(at, edition)]
    }),
  )
  return codes.includes(1) ? 1 : 0
}

command(TAKES, work)
