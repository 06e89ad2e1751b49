import { bundle } from '../../../src/generator/bundle'
import { formatDiagnostic } from '../../../src/generator/ground/diagnostics'
import type { Series } from '../../../src/report/types'
import { folderOf } from '../folderOf'
import { blocksIn } from './blocks'
import { mou2029, mou2030, threeReports } from './mouYears'

const FILE = 'issuers/mou/series.yaml'

const bundled = (series: string, reports: Record<string, string> = {}) =>
  bundle(folderOf({ ...threeReports, [FILE]: `${series}\n`, ...reports }))

/** What is told of the three reports when an editor has written this. */
async function told(series: string, reports?: Record<string, string>): Promise<string[]> {
  const { remarks } = await bundled(series, reports)
  return remarks.map(({ file, diagnostic }) =>
    formatDiagnostic(file.replace('issuers/mou/', ''), diagnostic),
  )
}

async function shipped(series: string, reports?: Record<string, string>): Promise<Series[]> {
  return JSON.parse((await bundled(series, reports)).files.get('series.json') ?? '')
}

describe('what is told of the editor’s file', () => {
  const blocks = blocksIn('tests/generator/editor/series.txt')

  test.each(blocks)('$title', async (block) => {
    expect(await told(block.given)).toEqual(block.told)
  })

  test('who puts each line as told in place of hers is not told of it again', async () => {
    const MEND = /^[^:]+:(\d+):.*请改成：( .*)$/u
    const mendable = blocks.filter((block) => block.told.some((remark) => MEND.test(remark)))
    expect(mendable.length).toBeGreaterThan(9)
    for (const block of mendable) {
      const lines = block.given.split('\n')
      for (const remark of block.told) {
        const [, line, mended = ''] = MEND.exec(remark) ?? []
        if (line !== undefined) lines[Number(line) - 1] = mended
      }
      expect(await told(lines.join('\n'))).toEqual([])
    }
  })
})

const seriesOf = (name: string, confirmed: string, ...points: string[]) =>
  [
    `  - name: ${name}`,
    `    confirmed: ${confirmed}`,
    '    points:',
    ...points.map((point) => `      ${point}`),
  ].join('\n')
const WINDOWS = seriesOf(
  '新设便民窗口',
  '是',
  'mou-2030: 1-1-1.p1.f1 全年新设便民窗口【23个】',
  'mou-2029: 1-1-1.p1.f1 全年新设便民窗口【21个】',
)
const RATE = seriesOf(
  '调解成功率',
  '是',
  'mou-2029: 1-1-3.p1.f2 人民调解组织调解成功率【61%】',
  'mou-2030: 1-1-3.p1.f3 人民调解组织调解成功率【93%】',
)
const fileOf = (...series: string[]) => ['series:', ...series].join('\n')

test('a confirmed series ships with its years, the oldest first, and each figure as it is printed', async () => {
  const [series, ...others] = await shipped(fileOf(WINDOWS, RATE.replace('是', '否')))
  expect(others).toEqual([])
  expect(series).toEqual({
    id: expect.stringMatching(/^mou\.\w+$/),
    name: '新设便民窗口',
    points: [
      {
        edition: 'mou-2029',
        year: 2029,
        figure: '1-1-1.p1.f1',
        text: '21个',
        label: '新设便民窗口',
        value: 21,
        unit: '个',
        kind: 'count',
        bound: 'exact',
      },
      expect.objectContaining({ edition: 'mou-2030', year: 2030, text: '23个' }),
    ],
  })
})

test('without the file there are none, and it is part of what is signed', async () => {
  const none = await bundle(folderOf(threeReports))
  expect(none.files.get('series.json')).toBe('[]\n')
  const unconfirmed = await bundled(fileOf(WINDOWS.replace('是', '否')))
  expect(unconfirmed.files).toEqual(none.files)
  expect((await bundled(fileOf(WINDOWS))).signOff).not.toBe(none.signOff)
})

test('its id stays when others are put in before it', async () => {
  const [alone] = await shipped(fileOf(WINDOWS))
  const [, behind] = await shipped(fileOf(RATE, WINDOWS))
  expect(behind).toEqual(alone)
})

test('a correction that moves a figure takes the series along, one that changes it is an error', async () => {
  const before = {
    'editions/mou-2029/report.txt': mou2029().replace('全年新设', '设热线2条，全年新设'),
  }
  expect(await told(fileOf(WINDOWS), before)).toEqual([
    'series.yaml:6:7: warning MOVED: 这里写的是“1-1-1.p1.f1 全年新设便民窗口【21个】”，mou-2029 的报告里现在编号是 1-1-1.p1.f2，已经跟过去。无误就改成：      mou-2029: 1-1-1.p1.f2 全年新设便民窗口【21个】',
  ])
  expect((await shipped(fileOf(WINDOWS), before))[0]?.points[0]).toMatchObject({
    figure: '1-1-1.p1.f2',
    text: '21个',
  })
  const changed = { 'editions/mou-2029/report.txt': mou2029({ windows: '31个' }) }
  expect(await told(fileOf(WINDOWS), changed)).toEqual([
    expect.stringMatching(
      /^series\.yaml:6:7: error ANCHOR: .*同样的文字后面印的是“31个”。.*mou-2029: 1-1-1\.p1\.f1 全年新设便民窗口【31个】。$/u,
    ),
  ])
})

test('the folder is that of an issuer: one by another name, and a series of another’s, are told', async () => {
  const at = (path: string) => bundle(folderOf({ ...threeReports, [path]: fileOf(WINDOWS) }))
  const faults = async (path: string) =>
    (await at(path)).remarks.map(
      ({ file, diagnostic: { severity, code, message } }) =>
        `${file} ${severity} ${code} ${message}`,
    )
  expect(await faults('issuers/mo/series.yaml')).toEqual([
    'issuers/mo error ISSUER “mo”没有用上：应是报告的编号去掉年份。请改名为 mou。',
  ])
  expect(await faults('issuers/qinghe/series.yaml')).toEqual([
    'issuers/qinghe warning ISSUER “qinghe”没有用上：没有编号以 qinghe 开头的报告。不用就把它移走。',
  ])
  expect(await faults('issuers/bie/series.yaml')).toEqual([
    'issuers/bie/series.yaml error ISSUER mou-2029 不是文件夹 bie 的机关的报告。请把这一组移到它自己的 series.yaml 里。',
  ])
  expect(await faults('issuers/series.yaml')).toEqual([
    'issuers/series.yaml error ISSUER “series.yaml”没有用上：应放在机关的文件夹里，如 issuers/bie/series.yaml。',
  ])
  expect(await faults('issuers/mou/series.yml')).toEqual([
    'issuers/mou/series.yml error MISNAMED “series.yml”没有用上：文件名应是 series.yaml。请改名。',
  ])
})

test('two reports of one issuer belong together under different ids, and two on one year do not', async () => {
  const reports = {
    ...threeReports,
    'editions/moushi-2030/report.txt': mou2030(),
    'editions/mou-2030/report.txt': '',
  }
  const { 'editions/mou-2030/report.txt': _, ...others } = reports
  const series = fileOf(WINDOWS.replace('mou-2030', 'moushi-2030'))
  for (const name of ['mou', 'moushi']) {
    const { files, remarks } = await bundle(
      folderOf({ ...others, [`issuers/${name}/series.yaml`]: series }),
    )
    expect(remarks).toEqual([])
    expect(JSON.parse(files.get('series.json') ?? '')).toHaveLength(1)
  }
  const twice = fileOf(`${WINDOWS}\n      moushi-2030: 1-1-1.p1.f1 全年新设便民窗口【23个】`)
  expect(await told(twice, { 'editions/moushi-2030/report.txt': mou2030() })).toEqual([
    'series.yaml:7:7: error TWICE: mou-2030 和 moushi-2030 都是2030年的报告，一年只写一个数。请删去一行。',
  ])
})

describe('when an edition is withdrawn', () => {
  const OLDER = 'mou-2028: 1-1-1.p1.f1 全年新设便民窗口【21个】'
  const of2028 = mou2029().replaceAll('2029年', '2028年')
  const three = fileOf(`${WINDOWS}\n      ${OLDER}`)
  /** All that lies in the content folder; the editions named are withdrawn. */
  const without = (...ids: string[]) => {
    const reports = { ...threeReports, 'editions/mou-2028/report.txt': of2028, [FILE]: three }
    const moved = Object.entries(reports).map(([path, text]) => {
      const isGone = ids.some((id) => path.startsWith(`editions/${id}/`))
      return [isGone ? path.replace('editions/', 'withdrawn/') : path, text] as const
    })
    return bundle(folderOf(Object.fromEntries(moved)))
  }
  const yearsIn = ({ files }: { files: Map<string, string> }) =>
    (JSON.parse(files.get('series.json') ?? '') as Series[]).map(({ points }) =>
      points.map(({ year }) => year),
    )

  test('its lines are passed over, and told; the years that are left still ship', async () => {
    const made = await without('mou-2028')
    expect(made.remarks.map(({ file, diagnostic }) => formatDiagnostic(file, diagnostic))).toEqual([
      'issuers/mou/series.yaml:7:7: warning WITHDRAWN: mou-2028 已经撤下，这一行先不用；放回来就又用上。',
    ])
    expect(yearsIn(made)).toEqual([[2029, 2030]])
    expect(yearsIn(await without())).toEqual([[2028, 2029, 2030]])
  })

  test('a series of which one year is left ships nothing, and nothing forbids to go on', async () => {
    const made = await without('mou-2028', 'mou-2030')
    expect(made.remarks.map(({ diagnostic }) => diagnostic.code)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ])
    expect(yearsIn(made)).toEqual([])
  })

  test('one that is there again under its id counts as there', async () => {
    const { remarks } = await bundled(fileOf(WINDOWS), { 'withdrawn/mou-2029/report.txt': 'x' })
    expect(remarks).toEqual([])
  })
})

describe('two values for one year', () => {
  const HALL = seriesOf(
    '政务大厅窗口',
    '是',
    'mou-2029: 1-1-1.p1.f2 政务大厅窗口【40个】',
    'mou-2030: 1-1-1.p1.f3 政务大厅窗口由40个减少到【35个】',
  )
  const MEDIATED = seriesOf(
    '调解矛盾纠纷',
    '是',
    'mou-2029: 1-1-3.p1.f1 全年调解矛盾纠纷【298件】',
    'mou-2030: 1-1-3.p1.f1 全年调解矛盾纠纷【341件】',
  )
  const of2029 = (own: Parameters<typeof mou2029>[0]) => ({
    'editions/mou-2029/report.txt': mou2029(own),
  })

  test('where both reports agree nothing is said', async () => {
    const file = fileOf(HALL, MEDIATED, RATE)
    expect(await told(file)).toEqual([])
    const points = (await shipped(file)).flatMap((one) => one.points)
    expect(points.filter(({ restated }) => restated)).toEqual([])
  })

  test('the earlier value that the next report prints goes with the year, and both places are told', async () => {
    const file = fileOf(HALL.replace('【40个】', '【42个】'))
    const reports = of2029({ hall: '政务大厅窗口42个' })
    expect(await told(file, reports)).toEqual([
      'series.yaml:5:7: warning TWO-VALUES: “政务大厅窗口”2029年的数有两个：editions/mou-2029/report.txt:8:32（1-1-1.p1.f2） 印的是“42个”，editions/mou-2030/report.txt:8:33（1-1-1.p1.f2） 印的2029年是“40个”。请核对原文；没有认错的话，应用会注明两年口径可能不同。',
    ])
    const [series] = await shipped(file, reports)
    expect(series?.points.map(({ text, restated }) => [text, restated])).toEqual([
      ['42个', { edition: 'mou-2030', figure: '1-1-1.p1.f2', text: '40个' }],
      ['35个', undefined],
    ])
  })

  test('so does one that follows from 个百分点, in the words that say so', async () => {
    const file = fileOf(RATE.replace('61%', '65%'))
    const reports = of2029({ rate: '调解成功率65%' })
    const [series] = await shipped(file, reports)
    expect(series?.points[0]?.restated).toEqual({
      edition: 'mou-2030',
      figure: '1-1-3.p1.f3',
      text: '93%，较上一年度增长32个百分点',
    })
    expect((await told(file, reports))[0]).toMatch(
      /印的是“65%”.*写的是“93%，较上一年度增长32个百分点”，照此2029年是61%/u,
    )
  })

  test.each([
    ['91.2', '93.4', '2.3', false],
    ['91.3', '93.4', '2.3', true],
    ['91.2', '93.4', '2.4', true],
    ['91', '93.4', '2.9', false],
    ['91', '93.4', '3.1', true],
  ])('%s%% and then %s%%, 增长%s个百分点: two values? %s', async (before, now, by, areTwo) => {
    const file = fileOf(RATE.replace('61%', `${before}%`).replace('93%', `${now}%`))
    const reports = {
      ...of2029({ rate: `调解成功率${before}%` }),
      'editions/mou-2030/report.txt': mou2030({
        rate: `调解成功率${now}%，较上一年度增长${by}个百分点`,
      }),
    }
    const remarks = await told(file, reports)
    expect(remarks.map((remark) => remark.includes('TWO-VALUES'))).toEqual(areTwo ? [true] : [])
    const [series] = await shipped(file, reports)
    expect(series?.points.some(({ restated }) => restated)).toBe(areTwo)
  })

  test('a rise that the two values do not bear out is told alone', async () => {
    const file = fileOf(MEDIATED.replace('298件', '260件'))
    const reports = of2029({ mediated: '260件' })
    expect(await told(file, reports)).toEqual([
      'series.yaml:6:7: warning TWO-VALUES: “调解矛盾纠纷”两年的数和报告说的升降对不上：editions/mou-2029/report.txt:10:16（1-1-3.p1.f1） 印的是“260件”，editions/mou-2030/report.txt:10:16（1-1-3.p1.f1） 印的是“341件”，editions/mou-2030/report.txt:10:25（1-1-3.p1.f2） 却说上升“14.4%”。请核对是不是同一个口径，不是就删去一年。',
    ])
    expect((await shipped(file, reports))[0]?.points.map(({ restated }) => restated)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('what is said of another year than the one before is held against nothing', async () => {
    const file = fileOf(RATE.replace('61%', '65%'))
    const reports = {
      ...of2029({ rate: '调解成功率65%' }),
      'editions/mou-2030/report.txt': mou2030({ rate: '调解成功率93%，较2025年增长32个百分点' }),
    }
    expect(await told(file, reports)).toEqual([])
  })
})
