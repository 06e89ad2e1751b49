/** What Notepad and Word on a Chinese Windows save, read as it was written or refused. */
import iconv from 'iconv-lite'
import { bundle } from '../../../src/generator/bundle'
import { folderOf } from '../folderOf'
import { MOU, REPORT } from './mou'

const editorial = 'contact: 某市司法局\nshortTitles:\n  1-1 方便群众办事: 便民办事，依法治市\n'
const questions = `drop: 全部
questions:
  - id: bao-001
    type: boolean
    level: 1
    stem: 全年新设便民窗口23个。
    answer: 对
    quote: 全年新设便民窗口23个
    reason: 窗口多了，办事更近。
`

const both = (encode: (text: string) => Uint8Array) =>
  bundle(
    folderOf({
      [`${MOU}/report.txt`]: REPORT,
      [`${MOU}/editorial.yaml`]: encode(editorial),
      [`${MOU}/questions.yaml`]: encode(questions),
    }),
  )

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8', (text) => Buffer.from(text)],
  [
    'UTF-8 with a mark and Windows’ ends of lines',
    (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
  ],
  ['GBK, Notepad’s ANSI', (text) => iconv.encode(text, 'gbk')],
  ['UTF-16, Notepad’s Unicode', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['UTF-16 the other way round', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['UTF-16 without a mark', (text) => iconv.encode(text, 'utf-16le')],
])('what is written in %s is read as it was written', async (_, encode) => {
  const { library, remarks } = await both(encode)
  expect(remarks).toEqual([])
  const [mou] = library?.editions ?? []
  expect(mou?.edition.editorial).toMatchObject({
    contact: '某市司法局',
    shortTitles: { '1-1': '便民办事，依法治市' },
  })
  expect(mou?.bundle.questions.map(({ reason }) => reason)).toEqual(['窗口多了，办事更近。'])
})

test.each<[string, RegExp, Uint8Array]>([
  ['a traditional Windows’ encoding', /^ENCODING .*UTF-8/u, iconv.encode(editorial, 'big5')],
  ['a Japanese one', /^ENCODING .*UTF-8/u, iconv.encode('contact: 大阪市役所です\n', 'shift_jis')],
  ['bytes that are no text', /^ENCODING /u, Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xff, 0x0a])],
  ['a Word file by another name', /^BINARY .*Word/u, Buffer.from('PK\u0003\u0004\0\0\0\0\0\0')],
  [
    'what was saved with characters lost',
    /^ENCODING .*UTF-8/u,
    Buffer.from('contact: \uFFFD\uFFFD局\n'),
  ],
])('%s is refused, not shown as garbage', async (_, told, bytes) => {
  const { remarks } = await bundle(
    folderOf({ [`${MOU}/report.txt`]: REPORT, [`${MOU}/editorial.yaml`]: bytes }),
  )
  expect(remarks.map(({ diagnostic: { code, message } }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(told),
  ])
})
