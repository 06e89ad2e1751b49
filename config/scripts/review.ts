/** `npm run review`: the pages to be signed, made anew; with --signed, a record that one was signed. */
import type { Given, Takes } from './arguments'
import { command, type Exit } from './command'
import {
  CONTENT,
  editionIds,
  errorsIn,
  isId,
  knownId,
  type Made,
  make,
  shown,
  tellAll,
} from './content'
import { LAW, writePages } from './pages'
import { sign } from './sign'

const TAKES: Takes = {
  name: 'review',
  usage: `用法：
  npm run review                      重做全部核对页和审阅表
  npm run review -- 编号              只做一份报告的；编号写 law，只做法律题的
  npm run review -- --signed 编号     记下这一份今天签了字；编号写 law，是法律题`,
  values: { signed: isId, content: () => false },
  flags: [],
}

async function work({ values: { signed, content = CONTENT }, rest }: Given): Promise<Exit> {
  const made = await make(content)
  const ids = [...editionIds(made.folder), LAW]
  if (signed !== undefined) return sign(made, knownId(ids, signed))
  const asked = rest.length > 0 ? rest.map((id) => knownId(ids, id)) : ids
  const unmade = asked.filter((id) => {
    const pages = writePages(made, id)
    for (const page of pages) console.log(`已更新 ${shown(page)}`)
    return pages.length === 0
  })
  return tellState(made, unmade)
}

/** What stands against signing, or the hash that is signed. */
function tellState({ content, remarks, signOff }: Made, unmade: readonly string[]): Exit {
  const errors = errorsIn(remarks)
  tellAll(content, errors)
  if (unmade.length > 0) console.error(`报告编译不了，没有做页面：${unmade.join('、')}。`)
  if (errors.length === 0) console.log(`内容校验码 ${signOff}`)
  else
    console.error(
      `还有${errors.length}处 error，见上面，页面上也标着。改好以前不能签，也没有内容校验码；改好以后再运行一次。`,
    )
  return unmade.length > 0 ? 1 : 0
}

command(TAKES, work)
