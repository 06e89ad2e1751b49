import { readFileSync } from 'node:fs'
import { bundle } from '../../../src/generator/bundle'
import type { WhoseApp } from '../../../src/report/types'
import { folderOf } from '../folderOf'

/** Its title says the place and not the body: 某市2023年度…. */
const placed = readFileSync('tests/generator/fixtures/moushi-2023.txt', 'utf8')
const titled = (title: string) => placed.replace('某市2023年度', title)
const ISSUER = '某市人民政府'
const report = titled('某市人民政府关于2023年度')
const another = titled('沈阳市人民政府关于2023年度')

const bundled = (
  publisher: string | undefined,
  reports: Record<string, string> = { 'jia-2023': report },
) =>
  bundle(
    folderOf({
      ...Object.fromEntries(
        Object.entries(reports).map(([id, text]) => [`editions/${id}/report.txt`, text]),
      ),
      ...(publisher !== undefined && { 'publisher.yaml': publisher }),
    }),
  )

/** What is remarked on publisher.yaml, as `severity code line message`. */
async function remarks(publisher: string, reports?: Record<string, string>): Promise<string[]> {
  const all = (await bundled(publisher, reports)).remarks
  return all
    .filter(({ file }) => file === 'publisher.yaml')
    .map(
      ({ diagnostic: { severity, code, line, message } }) =>
        `${severity} ${code} ${line} ${message}`,
    )
}

async function words(publisher: string | undefined): Promise<WhoseApp> {
  const { files } = await bundled(publisher)
  return JSON.parse(files.get('publisher.words.json') ?? '')
}

test('without the file the app is nobody’s in particular', async () => {
  expect((await words(undefined)).editions['jia-2023']?.home).toContain('由编者整理，不是政府网站')
})

test('what the publisher says is said in the app, and signed off with the rest', async () => {
  const said = await words(`kind: 发文机关\nname: ${ISSUER}\ncontact: 某局 010\n`)
  expect(said.editions['jia-2023']).toMatchObject({
    home: `本应用由${ISSUER}发布；文字以原文为准。`,
    contact: '某局 010',
  })
  const { signOff } = await bundled('kind: 其他\n')
  expect((await bundled('kind: 其他\nname: 某某\n')).signOff).not.toBe(signOff)
})

test('keys with nothing behind them count as left out', async () => {
  const empty = 'kind: 其他\nname:\nfor:\ncontact:\naddress:\n'
  expect(await remarks(empty)).toEqual([])
  expect(await words(empty)).toEqual(await words(undefined))
})

test.each([
  [
    'an unknown kind',
    'kind: 政府\nname: 甲\n',
    /^error SCHEMA 1 .*“kind”应是发文机关、受托单位、其他。$/,
  ],
  ['no kind', 'name: 甲\n', /^error SCHEMA 1 “kind”缺少这一项/],
  ['an issuer without a name', 'kind: 发文机关\n', /^error SCHEMA 1 “name”缺少这一项/],
  ['one who was asked by nobody', 'kind: 受托单位\nname: 甲\n', /^error SCHEMA 1 “for”缺少这一项/],
  [
    'who asked one that was not asked',
    `kind: 其他\nfor: ${ISSUER}\n`,
    /^error SCHEMA 2 .*“for”只有受托单位/,
  ],
  [
    'a misspelt key',
    'kind: 其他\nnmae: 甲\n',
    /^error SCHEMA 2 .*“nmae”不是这里用的词，您是不是要写 name？请改成：name: 甲$/,
  ],
  [
    'half an address',
    'kind: 其他\naddress: www.a.cn\n',
    /^error SCHEMA 2 .*“address”应是完整的网址/,
  ],
])('%s is told at its line', async (_, text, told) => {
  expect(await remarks(text)).toEqual([expect.stringMatching(told)])
})

test.each([
  ['发文机关', '发文机关\nname: 某市人民政府办公室'],
  ['受托单位', '受托单位\nname: 甲\nfor: 某市人民政府办公室'],
])('%s: an authority whose name no report bears is a slip, both names shown', async (_, text) => {
  const line = text.split('\n').length
  expect(await remarks(`kind: ${text}\n`)).toEqual([
    `warning PUBLISHER ${line} 这里写的是“某市人民政府办公室”，报告标题上的发布机关是“某市人民政府”，对不上。请核对有没有写错字；对不上的报告，应用不会说是它发布的。`,
  ])
})

test('where no report’s title says who issued it, the title is shown', async () => {
  expect(
    await remarks(`kind: 发文机关\nname: ${ISSUER}\n`, { 'jia-2023': titled('2023年度') }),
  ).toEqual([
    expect.stringContaining(
      '报告标题上的发布机关是没有写明（《2023年度法治政府建设工作情况报告》）',
    ),
  ])
  expect(await remarks(`kind: 发文机关\nname: ${ISSUER}\n`, { 'jia-2023': placed })).toEqual([])
})

test('a sample of another city beside the issuer’s own report is no slip', async () => {
  const text = `kind: 发文机关\nname: ${ISSUER}\n`
  expect(await remarks(text, { 'jia-2023': report, 'yi-2023': another })).toEqual([])
  expect(await remarks(text, { 'yi-2023': another })).toHaveLength(1)
})

test('who has an issuer’s name and does not say that it is the issuer is asked', async () => {
  expect(await remarks(`kind: 其他\nname: ${ISSUER}\n`)).toEqual([
    expect.stringMatching(/^warning PUBLISHER 2 .*kind: 发文机关/),
  ])
})

test('the file as it lies here claims nothing and is free of faults', async () => {
  const shipped = readFileSync('src/content/publisher.yaml', 'utf8')
  expect(await remarks(shipped)).toEqual([])
  expect(await words(shipped)).toEqual(await words(undefined))
})

test('a report that is signed and dated as usual is its authority’s', async () => {
  const signed = `${titled('2023年度')}\n${ISSUER}\n2024年3月1日\n（此件公开发布）\n`
  const jia = { 'jia-2023': signed }
  expect(await remarks(`kind: 发文机关\nname: ${ISSUER}\n`, jia)).toEqual([])
  expect(await remarks('kind: 发文机关\nname: 沈阳市人民政府\n', jia)).toHaveLength(1)
})

test('an issuer by the short form of its name is asked whether it is the issuer, too', async () => {
  const short = 'kind: 其他\nname: 某市政府\n'
  expect(await remarks(short, { 'jia-2023': report })).toEqual([
    expect.stringMatching(/^warning PUBLISHER 2 .*kind: 发文机关/),
  ])
  expect(await remarks(short, { 'yi-2023': another })).toEqual([])
})

test.each([
  [
    '发文机关',
    'name:',
    '第2行写的是“name:”，“name”是空的（“#”后面的字不算），发布者的名称要写上。',
  ],
  [
    '发文机关',
    'name: #甲',
    '第2行写的是“name:”，“name”是空的（“#”后面的字不算），发布者的名称要写上。',
  ],
  ['发文机关', 'contact: 某局', '“name”缺少这一项，发布者的名称要写上。'],
  [
    '受托单位',
    'name:\nfor: 甲',
    '第2行写的是“name:”，“name”是空的（“#”后面的字不算），发布者的名称要写上。',
  ],
  [
    '受托单位',
    'name: 甲\nfor:',
    '第3行写的是“for:”，“for”是空的（“#”后面的字不算），受谁委托要写上。',
  ],
  ['受托单位', 'name: 甲', '“for”缺少这一项，受谁委托要写上。'],
])('%s with %j is told what must be written', async (kind, rest, told) => {
  const said = await remarks(`kind: ${kind}\n${rest}\n`)
  expect(said.map((remark) => remark.split(' ').slice(3).join(' '))).toEqual([told])
})
