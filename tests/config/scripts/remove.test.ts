import { Desk, reportOf } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const put = (id: string, text: string) => desk.put(`content/editions/${id}/report.txt`, text)
const remove = (id: string) => desk.run('edition', '--remove', id)
const REVIEW = '全年收到行政复议申请320件，审结300件，行政复议案件调解率41%。'

beforeEach(() => {
  put('qingshan-2023', reportOf(REVIEW))
  put('sample-2021', reportOf(REVIEW).replaceAll('2023', '2021'))
})
afterEach(() => {
  for (const name of ['editions', 'withdrawn', 'generated']) desk.drop(`content/${name}`)
})

test('an edition leaves with its folder, the others are compiled, and the way back is told', () => {
  const { status, stdout } = remove('sample-2021')
  expect(status).toBe(0)
  expect(stdout.split('\n')).toEqual([
    `已撤下 sample-2021：文件夹移到了 ${desk.content}/withdrawn/sample-2021，其余的报告已经重新编译。`,
    expect.stringMatching(/^内容校验码 [0-9a-f]{12}$/),
    `要放回来，把它移回 ${desk.content}/editions，再运行 npm run bundle。`,
    '',
  ])
  expect(Object.keys(desk.files('content/editions'))).toEqual(['qingshan-2023/report.txt'])
  expect(Object.keys(desk.files('content/withdrawn'))).toEqual(['sample-2021/report.txt'])
  expect(desk.read('content/generated/index.ts')).not.toContain('sample-2021')
  expect(desk.run('bundle', '--check').status).toBe(0)
})

test('the last edition stays', () => {
  desk.drop('content/editions/sample-2021')
  const { status, stderr } = remove('qingshan-2023')
  expect(status).toBe(1)
  expect(stderr).toBe(
    'qingshan-2023 是仅有的一份报告，不能撤下。请先用 npm run edition 放进新的报告。\n',
  )
  expect(Object.keys(desk.files('content/editions'))).toEqual(['qingshan-2023/report.txt'])
})

test('an unknown edition is told, with those that there are', () => {
  const { status, stderr } = remove('smaple-2021')
  expect(status).toBe(2)
  expect(stderr).toBe(
    '没有编号为 smaple-2021 的报告。想写的可能是 sample-2021。现有：qingshan-2023、sample-2021。\n',
  )
})

test('nothing is moved while the others cannot be compiled', () => {
  desk.put('content/editions/qingshan-2023/editorial.yaml', 'leads: []\n')
  const { status, stderr } = remove('sample-2021')
  expect(status).toBe(1)
  expect(stderr).toContain('没有撤下 sample-2021：请先改好上面写着 error 的，再运行一次。')
  expect(Object.keys(desk.files('content/editions'))).toContain('sample-2021/report.txt')
})
