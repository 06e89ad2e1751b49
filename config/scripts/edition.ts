/** `npm run edition`: an edition's report is put in, corrected, tied to the editor's words, or taken out. */
import { existsSync } from 'node:fs'
import { idFault } from '../../src/generator/editor/editionId'
import { Refusal } from '../../src/generator/ground/diagnostics'
import { anchor } from './anchor'
import { type Given, Misuse, pasteLine, type Takes } from './arguments'
import { askFor } from './askFor'
import { begin } from './begin'
import { command, type Exit, tell } from './command'
import { CONTENT, editionIds, isId, knownId, readContent } from './content'
import { correct } from './correct'
import { remove } from './remove'
import { fullPath, openReport, unquoted } from './reportFile'

const TAKES: Takes = {
  name: 'edition',
  usage: `用法：
  npm run edition -- "报告文件" --id 编号    放进一份新报告；编号已经有了，就是更正它
  npm run edition -- --anchor 编号         把报告的原文写进 editorial.yaml 的各条
  npm run edition -- --remove 编号         撤下一份报告，文件夹留着，可以放回来
  报告文件：.txt、.html 或 .docx；编号：小写字母、数字和连字符，如 shenyang-2022`,
  values: { id: isId, anchor: isId, remove: isId, content: () => false },
  flags: [],
}

async function work({ values, rest }: Given): Promise<Exit> {
  const { id, anchor: anchoring, remove: removing, content = CONTENT } = values
  const told = [id, anchoring, removing].filter((one) => one !== undefined)
  if (told.length > 1) throw new Misuse('--id、--anchor、--remove 一次只能写一个。')
  const known = anchoring ?? removing
  if (known === undefined) return put(content, rest, id)
  if (rest.length > 0)
    throw new Misuse(`--anchor 和 --remove 后面只写编号，多写了：${rest.join(' ')}`)
  const edition = knownId(editionIds(readContent(content)), known)
  return anchoring === undefined ? remove(content, edition) : anchor(content, edition)
}

/** Puts a report in under an id, new or known; asks for what is missing. */
async function put(content: string, words: readonly string[], named?: string): Promise<Exit> {
  const [typed, ...more] = words
  if (typed !== undefined && more.length > 0) throw severalWords(words, named)
  const file = typed ?? unquoted(await askFor('报告文件（可以把文件拖到这里）：', TAKES))
  const id = named ?? (await askFor('编号（如 shenyang-2022）：', TAKES))
  const fault = idFault(id)
  if (fault) throw new Misuse(fault)
  try {
    const report = openReport(file)
    const isKnown = editionIds(readContent(content)).includes(id)
    return await (isKnown ? correct : begin)(content, id, report)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    tell(file, refusal.diagnostics)
    return 1
  }
}

/** Several words where one file was expected: a path with a space, or an id without its option. */
function severalWords(words: readonly string[], id: string | undefined): Misuse {
  const whole = unquoted(words.join(' '))
  if (existsSync(fullPath(whole)))
    return new Misuse(
      `文件名里有空格，两头要加英文引号。${pasteLine(TAKES, [whole, '--id', id ?? '编号'])}`,
    )
  const last = words.at(-1) ?? ''
  const path = unquoted(words.slice(0, -1).join(' '))
  if (id === undefined && isId(last) && existsSync(fullPath(path)))
    return new Misuse(`编号前面要写 --id。${pasteLine(TAKES, [path, '--id', last])}`)
  return new Misuse(
    `一次只能放一份报告，这里写了${words.length}段：${words.join('、')}。文件名里有空格的，两头要加英文引号。`,
  )
}

command(TAKES, work)
