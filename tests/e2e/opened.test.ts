import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillFolder } from '../../config/scripts/folder'
import { readShell } from '../../config/scripts/shell'
import { compiled } from '../../src/content/compiled'
import { address } from '../../src/report/address'
import { whoseApp } from '../../src/report/whose'
import { fillSite } from '../../src/site/fillSite'
import { Phones } from './phone'

/** The tests' report under three ids, as if it were three years'. */
const [report] = compiled.editions as [(typeof compiled.editions)[number]]
const editions = [2021, 2020, 2019].map((year) => ({
  ...report,
  id: `a-${year}`,
  meta: { ...report.meta, year },
}))
const library = { ...compiled, editions, whose: whoseApp({ kind: '其他' }, editions) }

let host: string
beforeAll(() => {
  host = mkdtempSync(path.join(tmpdir(), 'editions-'))
  fillFolder(path.join(host, 'report'), fillSite(readShell('h5'), library, undefined))
})
afterAll(() => rmSync(host, { recursive: true }))

test('without a network the newest edition opens, and an older one that was opened before', async () => {
  const phones = await Phones.open('report/', host)
  const phone = await phones.at(address('section', { e: 'a-2020', s: '1-2' }))
  await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // The worker keeps what is fetched from its first page on.
  await phone.page.reload()
  await phone.settled()
  expect(await phone.text()).toContain('94项')
  await phone.context.setOffline(true)
  for (const e of ['a-2020', 'a-2021']) {
    await phone.goto(address('section', { e, s: '1-2' }))
    await phone.page.reload()
    await phone.settled()
    expect(await phone.text()).toContain('94项')
  }
  await phones.close()
})
