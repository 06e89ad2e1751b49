import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { compile } from '../../../src/generator/compile'
import { Refusal } from '../../../src/generator/ground/diagnostics'
import { walk } from '../../../src/report/outline'
import type { EditionBundle } from '../../../src/report/types'
import { shenyangPath } from '../compiled'
import { wordDocument, zip } from './word'

const text = readFileSync(shenyangPath, 'utf8')
const lines = text.split('\n').map((line) => line.trim())

/** What must not depend on the form of the file: everything but places and the hash. */
function substance({ sections, figures, meta }: EditionBundle): unknown {
  const paragraphs = [...walk(sections)].map(({ id, level, marker, title, paragraphs: own }) => ({
    id,
    level,
    marker,
    title,
    texts: own.map((paragraph) => paragraph.text),
  }))
  return { paragraphs, figures, meta: { ...meta, sha256: '' } }
}

async function read(bytes: Uint8Array): Promise<unknown> {
  return substance((await compile(bytes, 'shenyang-2021')).edition)
}

const utf16 = (order: 'utf-16le' | 'utf-16be', addBOM: boolean): Buffer =>
  iconv.encode(text, order, { addBOM })

const [, title = '', facts = '', , signature = ''] = lines
const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_某市政府网</title>
<script>var menu = '一、不是正文';</script><style>p { color: red }</style></head><body>
<div class="top"><ul><li><a>首页</a></li><li><a>政务公开</a></li><li><a>办事服务</a></li></ul></div>
<form><input value="搜索"><button>搜索</button></form>
<div class="path">首页 &gt; 政务公开 &gt; 工作报告</div>
<div class="main"><h1>${title}</h1><div class="info"><span>${facts}</span></div>
<div class="tools">[字体: 大 中 小] 打印</div>
<div id="zoom"><p>${signature}</p>
${lines
  .slice(5)
  .map((line) => `<p>&emsp;&emsp;<span>${line}</span></p>`)
  .join('\n')}
</div></div>
<div class="share">分享到</div><div class="foot"><p>版权所有：某市人民政府　辽ICP备12345678号</p></div>
</body></html>`

test.each([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-8 with Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['UTF-16 little-endian', utf16('utf-16le', true)],
  ['UTF-16 big-endian', utf16('utf-16be', true)],
  ['UTF-16 without a mark', utf16('utf-16le', false)],
  ['GB18030', iconv.encode(text, 'gb18030')],
  ['a saved web page', Buffer.from(page)],
  ['a saved web page in GBK', iconv.encode(page, 'gb18030')],
  ['a Word document', wordDocument(lines)],
])('reads the same report from %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual(await read(Buffer.from(text)))
})

/** Word's `~$` file: the user's name by its length in ANSI, then in UTF-16, 162 bytes in all. */
function lockFile(user: string): Uint8Array {
  const bytes = Buffer.alloc(162)
  const name = iconv.encode(user, 'gbk')
  bytes.writeUInt8(name.length, 0)
  name.copy(bytes, 1)
  bytes.writeUInt16LE(user.length, 54)
  bytes.write(user, 56, 'utf16le')
  return bytes
}

const report = (body: string): string =>
  `某市人民政府关于2021年法治政府建设情况的报告\n一、主要工作\n${'依法行政的水平稳步提升。'.repeat(20)}${body}`

test.each([
  ['an empty file', Buffer.alloc(0), 'EMPTY'],
  ['a file of white space', Buffer.from(' \n\u3000\n'), 'EMPTY'],
  ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0xff, 0, 3]), 'BINARY'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'PICTURE'],
  ['a scan', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]), 'PICTURE'],
  ['rich text', Buffer.from('{\\rtf1\\ansi\\ansicpg936 \\u19968?'), 'RTF'],
  [
    'a page saved as one file',
    Buffer.from(
      'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n',
    ),
    'MHT',
  ],
  [
    'a Word file with a password',
    Buffer.concat([
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(600),
    ]),
    'ENCRYPTED',
  ],
  ['a zip that is no Word document', zip({ 'a.txt': 'a' }), 'BINARY'],
  ['what Word leaves beside an open file', lockFile('clerk'), 'LOCK-FILE'],
  ['the same of a user by a Chinese name', lockFile('王科员'), 'LOCK-FILE'],
  ['a PDF', Buffer.from('%PDF-1.7\n...'), 'PDF'],
  ['an old Word file', Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'OLD-WORD'],
  [
    'text in an unknown encoding',
    iconv.encode(text, 'gb18030').subarray(0, 4001).fill(0xff, 3000, 3004),
    'ENCODING',
  ],
  [
    'a page in English',
    Buffer.from(
      `Report on the work of government\n1. Work\n${'The city government worked hard. '.repeat(30)}`,
    ),
    'NOT-CHINESE',
  ],
  [
    'a recipe',
    Buffer.from('一、准备\n鸡蛋两个，番茄三个。\n二、下锅\n油热后翻炒。'),
    'NOT-A-REPORT',
  ],
  [
    'a template with masked figures',
    Buffer.from(report('全年检查*次，罚款X亿元，20xx年完成。')),
    'MASKED',
  ],
  ['censored text', Buffer.from(report('重点工作如下（略）。')), 'CENSORED'],
  [
    'a page that interprets a report',
    Buffer.from(`《某市2021年法治政府建设情况的报告》文字解读\n${report('')}`),
    'INTERPRETATION',
  ],
  [
    'text with pinyin',
    Buffer.from(report('依（yī）法（fǎ）行（xíng）政（zhèng）为（wèi）民（mín）。')),
    'PINYIN',
  ],
  ['a preview', Buffer.from(report('\n预览结束，剩余12页，下载查看全文')), 'CUT-SHORT'],
  [
    'text that lost its digits',
    Buffer.from(report('收入增长%，投资完成亿元，出口下降%。')),
    'DIGITS-LOST',
  ],
])('refuses %s and says why in Chinese', async (_, bytes, code) => {
  const refusal = await compile(bytes, 'x').then(
    () => undefined,
    (fault) => fault,
  )
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal.diagnostics[0]).toMatchObject({ severity: 'error', code })
  expect(refusal.diagnostics[0].message).toMatch(/[\u4E00-\u9FFF]{4}/)
})

test('remarks on a last sentence without its end', async () => {
  const bytes = Buffer.from(
    report(
      '\n第二年全市各级行政机关围绕中心工作，坚持把执法为民的要求落实到每一个环节，进一步加大',
    ),
  )
  const { diagnostics } = await compile(bytes, 'x')
  expect(diagnostics.map(({ code, severity, line }) => `${code} ${severity} ${line}`)).toContain(
    'CUT-SHORT warning 4',
  )
})

test('places a refusal on the line and column of its cause', async () => {
  const bytes = Buffer.from(report('\n重点工作如下（略）。'))
  await expect(compile(bytes, 'x')).rejects.toMatchObject({
    diagnostics: [{ line: 4, column: 7 }],
  })
})

test('remarks on rates that do not come out, and corrects nothing; 其中 need not name all', async () => {
  const bytes = Buffer.from(
    report(
      '\n收到建议10件，其中采纳3件、转办4件。\n收到提案10件，其中采纳8件、转办4件。\n办理案件141件，调解75件，调解率60.5%。\n结束。',
    ),
  )
  const { edition, diagnostics } = await compile(bytes, 'x')
  expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['NO-DATE 1', 'RATE 6'])
  expect(edition.figures.map((figure) => figure.text)).toEqual([
    '10件',
    '3件',
    '4件',
    '10件',
    '8件',
    '4件',
    '141件',
    '75件',
    '60.5%',
  ])
})
