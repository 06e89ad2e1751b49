import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { editorialSchema, questionsSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { shenyangPath } from '../../generator/compiled'
import { Desk, reportOf } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const edition = (...args: string[]) => desk.run('edition', ...args)

test('starts a folder with the original, drafts for the editor and the pages to sign', () => {
  const { status, stdout } = edition(shenyangPath, '--id', 'test-2021')
  expect(status).toBe(0)
  expect(stdout).toContain(`已建立 ${desk.content}/editions/test-2021\n`)
  const at = (name: string): string => desk.read(`content/editions/test-2021/${name}`)
  expect(at('report.txt')).toBe(readFileSync(shenyangPath, 'utf8'))
  const { value } = readYaml(at('editorial.yaml'), editorialSchema)
  expect(value.lead).toHaveLength(4)
  expect(value.lead).toContain('1-8-20.p1.f2 全市行政机关负责人出庭率【93%】')
  expect(value.shortTitles['1-1 着力加强组织领导，确保法治政府建设方向']).toBe('加强组织领导')
  expect(readYaml(at('questions.yaml'), questionsSchema).value).toEqual({ drop: [], questions: [] })
  const page = at('review.html')
  expect(page.match(/<mark /g)).toHaveLength(118)
  expect(page).not.toMatch(/src=|href="(?!#)/)
  expect(at('questions.html')).toContain('test-2021.1-8-21.p1.f2.amount')
})

test('makes no folder for a file that it refuses', () => {
  expect(edition('package.json', '--id', 'bad-2021').status).toBe(1)
  expect(existsSync(`${desk.content}/editions/bad-2021`)).toBe(false)
})

test('starts in a folder of this name that was made by hand and is empty', () => {
  mkdirSync(`${desk.content}/editions/hand-2021/新建文件夹`, { recursive: true })
  desk.put('content/editions/hand-2021/Thumbs.db', '')
  const { status, stdout } = edition(shenyangPath, '--id', 'hand-2021')
  expect(status).toBe(0)
  expect(stdout).toContain(`已建立 ${desk.content}/editions/hand-2021\n`)
  expect(Object.keys(desk.files('content/editions/hand-2021'))).toContain('report.txt')
  desk.drop('content/editions/hand-2021')
})

test('names what is in the way of a new folder, and leaves it', () => {
  desk.put('content/editions/hand-2021', '')
  const { status, stderr } = edition(shenyangPath, '--id', 'hand-2021')
  expect(status).toBe(1)
  expect(stderr).toContain(
    `没有建立 hand-2021：那里已经有 ${desk.content}/editions/hand-2021。请先把它移到别处，或者换一个编号，再运行一次。\n`,
  )
  expect(desk.read('content/editions/hand-2021')).toBe('')
  desk.drop('content/editions/hand-2021')
})

describe('an edition with an older editorial.yaml', () => {
  const path = 'content/editions/test-2021/editorial.yaml'
  const older = 'lead:\n  - 1-8-20.p1.f2 # 出庭率\nlabels:\n  1-8-21.p1.f4: 人民调解成功率\n'
  const newer = `lead:
  - 1-8-20.p1.f2 全市行政机关负责人出庭率【93%】 # 出庭率
labels:
  1-8-21.p1.f4 调解成功率【99%】: 人民调解成功率
`

  test('is anchored, comments kept, and told what was done', () => {
    desk.put(path, older)
    const { status, stdout } = edition('--anchor', 'test-2021')
    expect(status).toBe(0)
    expect(desk.read(path)).toBe(newer)
    expect(stdout).toContain('1-8-21.p1.f4 → 1-8-21.p1.f4 调解成功率【99%】\n')
    expect(stdout).toContain('2条')
  })

  test('is left as it is the second time', () => {
    const { status, stdout } = edition('--anchor', 'test-2021')
    expect(status).toBe(0)
    expect(desk.read(path)).toBe(newer)
    expect(stdout).toContain('没有变化')
  })

  test('is left as it is when it has a fault, which is told with its place', () => {
    const faulty = older.replace('f2', 'f99')
    const file = desk.put(path, faulty)
    const { status, stderr } = edition('--anchor', 'test-2021')
    expect(status).toBe(1)
    expect(stderr).toContain(`${file}:2:5: error FIGURE: 报告里没有编号为 1-8-20.p1.f99 的数据。`)
    expect(desk.read(path)).toBe(faulty)
  })

  test('is looked for by its id, and a near one offered', () => {
    const { status, stderr } = edition('--anchor', 'tset-2021')
    expect(status).toBe(2)
    expect(stderr).toBe('没有编号为 tset-2021 的报告。想写的可能是 test-2021。现有：test-2021。\n')
  })
})

describe('a correction', () => {
  const REVIEW = '全年收到行政复议申请320件，审结300件，行政复议案件调解率41%。'
  const LAW = '办理行政诉讼案件56件，行政机关负责人出庭应诉率100%。'
  const EDITORIAL = `lead:
  - 1-1.p1.f3 行政复议案件调解率【41%】 # 留着
labels:
  1-1.p2.f1 办理行政诉讼案件【56件】: 全县行政诉讼案件
`
  const folder = 'content/editions/qingshan-2023'
  const at = (name: string): string => desk.read(`${folder}/${name}`)
  const correct = (name: string, text: string) =>
    edition(desk.put(name, text), '--id', 'qingshan-2023')

  beforeEach(() => {
    desk.put(`${folder}/report.txt`, reportOf(REVIEW, LAW))
    desk.put(`${folder}/editorial.yaml`, EDITORIAL)
    desk.put(`${folder}/questions.yaml`, 'drop: 全部\n')
    desk.put(`${folder}/review.html`, '上一份')
  })
  afterEach(() => rmSync(`${desk.place}/${folder}`, { recursive: true }))

  test('takes the report, keeps the editor’s files, renews the pages, and tells what changed', () => {
    const { status, stdout, stderr } = correct(
      '更正稿.txt',
      reportOf('新建调解室15个。', REVIEW.replace('300件', '302件'), LAW),
    )
    expect(at('report.txt')).toContain('302件')
    expect(at('editorial.yaml')).toBe(EDITORIAL)
    expect(at('questions.yaml')).toBe('drop: 全部\n')
    expect(at('review.html')).toContain('全县行政诉讼案件')
    expect(at('review.html')).toContain('302件')
    expect(stdout.split('\n').slice(1)).toEqual([
      '文字，2处：',
      '  新增　新建调解室15个。',
      '  改了　……请320件，审结300件，行政复议案件调解……',
      '  　　→　……请320件，审结302件，行政复议案件调解……',
      '数据，3处：',
      '  新增　新建调解室 15个　1-1.p1.f1',
      expect.stringMatching(/^ {2}新增　.*302件　1-1\.p2\.f2$/),
      expect.stringMatching(/^ {2}没有了　.*300件　1-1\.p1\.f2$/),
      `更正已经收下。请打开 ${desk.place}/${folder}/review.html 核对，再运行 npm run bundle。`,
      '',
    ])
    expect(stderr).toMatch(/editorial\.yaml:2:5: warning MOVED: /)
    expect(status).toBe(0)
  })

  test('may come in another form, and is then the only report', () => {
    const page = `<html><body>${reportOf(REVIEW, LAW)
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`
    const { status, stdout } = correct('报告.html', page)
    expect(stdout).toContain('文件换了，读者看到的内容没有变化。\n')
    expect(status).toBe(0)
    expect(Object.keys(desk.files(folder))).toEqual([
      'editorial.yaml',
      'questions.html',
      'questions.yaml',
      'report.html',
      'review.html',
    ])
  })

  test('is taken although an edit has lost its figure, which is then hers to decide', () => {
    const { status, stdout, stderr } = correct('更正稿.txt', reportOf(REVIEW))
    expect(status).toBe(1)
    expect(at('report.txt')).not.toContain('56件')
    expect(stdout).toContain('  没有了　办理行政诉讼案件56件')
    expect(stderr).toMatch(/editorial\.yaml:4:3: error ANCHOR: 这里写的是“1-1\.p2\.f1 /)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      '更正已经收下，还有1处等您决定，就是上面写着 error 的。改好以后运行 npm run bundle；它通过以前，读者看到的还是原来的内容。',
    )
    expect(desk.run('bundle').status).toBe(1)
  })

  test('changes nothing when the compiler refuses it', () => {
    const before = desk.files(folder)
    const { status, stderr } = correct('坏.txt', 'This is no report at all.\n')
    expect(status).toBe(1)
    expect(stderr).toMatch(/坏\.txt:1:1: error /)
    expect(desk.files(folder)).toEqual(before)
  })

  test('that is what is there already changes nothing, and says so', () => {
    const before = desk.files(folder)
    const { status, stdout } = correct('同一份.txt', reportOf(REVIEW, LAW))
    expect(status).toBe(0)
    expect(stdout).toBe(`没有变化：${desk.place}/${folder} 里已经是这份报告。\n`)
    expect(desk.files(folder)).toEqual(before)
  })
})
