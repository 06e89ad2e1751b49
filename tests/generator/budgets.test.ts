/** What the publisher is told of an edition that is heavy for a phone, as `npm run bundle` says it. */
import { readFileSync } from 'node:fs'
import { bundle } from '../../src/generator/bundle'
import { formatDiagnostic } from '../../src/generator/ground/diagnostics'
import { shenyangPath } from './compiled'
import { folderOf } from './folderOf'
import { qingheDocx } from './qinghe'

/** What is told of the weight of an edition with this report, and with this beside it. */
async function told(report: string | Uint8Array, editorial = '', kind = 'txt'): Promise<string[]> {
  const folder = 'editions/moushi-2023'
  const { remarks } = await bundle(
    folderOf({ [`${folder}/report.${kind}`]: report, [`${folder}/editorial.yaml`]: editorial }),
  )
  return remarks
    .filter(({ diagnostic }) => /^LONG-/.test(diagnostic.code))
    .map(({ file, diagnostic }) => formatDiagnostic(file.slice(folder.length + 1), diagnostic))
}

/** Lines of some fifty letters and two figures each. */
const lines = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) =>
      `建成乡镇服务站${at + 3}个，办理群众反映的各类事项${at + 120}件，各项工作有序推进，群众办事更加方便，各方面都有了新的进步。`,
  )

const reportOf = (...body: string[]): string =>
  ['某市人民政府关于2023年法治政府建设情况的报告', '', ...body].join('\n')

const long = '全面推进法治政府建设各项重点任务落地见效，持续提升依法行政能力和水平'

test.each<[string, string, string, string[]]>([
  [
    'a part that no headings cut',
    reportOf('一、主要工作', ...lines(130)),
    '',
    [
      'report.txt:4:1: warning LONG-SECTION: “一、主要工作”这一节很长，有7306个字，微信里要分4次画出来（估计77 KB，一次最多24 KB）。内容一个字不少，不改也可以发布。如果这一节里有小标题没有认出来，可以在原文里让小标题单独成一行，前面写上“（一）”“（二）”，就会分成几节。',
    ],
  ],
  [
    'the heaviest of several sections',
    reportOf(
      '一、主要工作',
      '（一）服务',
      ...lines(60),
      '（二）调解',
      ...lines(70),
      '（三）执法',
      '很好。',
    ),
    '',
    [
      'report.txt:66:1: warning LONG-SECTION: “（二）调解”这一节很长，有3913个字，微信里要分2次画出来（估计44 KB，一次最多24 KB）。内容一个字不少，不改也可以发布。这样的节一共有2个。',
    ],
  ],
  ['a section that is drawn at once', reportOf('一、主要工作', ...lines(30)), '', []],
  [
    'a home of too many sections',
    reportOf('一、主要工作', ...lines(60).flatMap((line, at) => [`（${at + 1}）服务${at}`, line])),
    '',
    [
      'report.txt:1:1: warning LONG-HOME: 首页很长，有60节，微信里要分2次画出来（估计33 KB，一次最多24 KB）。内容一个字不少，不改也可以发布。可以看看是不是有不是标题的行被当成了标题；标题长的，可以在 editorial.yaml 的 shortTitles 里写短标题。',
    ],
  ],
  [
    'the longest of several long titles',
    reportOf('一、主要工作', `（一）${long}`, '很好。', `（二）${long}显著`, '也很好。'),
    '',
    [
      `report.txt:7:1: warning LONG-NAME: 标题“${long}显著”有36个字，在小屏手机的首页卡片上要占4行。超过30个字的标题一共有2个。请在 editorial.yaml 的 shortTitles: 下面加一行，冒号后面换成16个字以内的短标题（正文里的标题不变）：  1-2 ${long}显著: 短标题`,
    ],
  ],
  [
    'a long title that the editor shortened',
    reportOf('一、主要工作', `（一）${long}`, '很好。'),
    `shortTitles:\n  1-1 ${long}: 依法行政\n`,
    [],
  ],
])('%s', async (_name, report, editorial, remarks) => {
  expect(await told(report, editorial)).toEqual(remarks)
})

test('nothing of a report of the usual weight', async () => {
  expect(await told(readFileSync(shenyangPath))).toEqual([])
  expect(await told(qingheDocx(), '', 'docx')).toEqual([])
})
