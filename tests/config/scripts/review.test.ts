import { rmSync } from 'node:fs'
import { readVersion } from '../../../src/generator/review/version'
import { Desk, reportOf } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const REVIEW = '全年收到行政复议申请320件，审结300件，行政复议案件调解率41%。'
const folder = 'content/editions/qingshan-2023'
const at = (name: string): string => desk.read(`${folder}/${name}`)

/** The edition, with these words for its first figure. */
function edit(entry: string): void {
  desk.put(`${folder}/report.txt`, reportOf(REVIEW))
  desk.put(`${folder}/editorial.yaml`, `lead: []\nlabels:\n  ${entry}: 全县收到的复议申请\n`)
}

const RIGHT = '1-1.p1.f1 全年收到行政复议申请【320件】'
const ORPHAN = '1-1.p1.f1 全年收到行政复议申请【999件】'

test('pages are made with the editor’s words, and the hash that is signed is told', () => {
  edit(RIGHT)
  const { status, stdout } = desk.run('review')
  expect(stdout.split('\n')).toEqual([
    `已更新 ${desk.place}/${folder}/review.html`,
    `已更新 ${desk.place}/${folder}/questions.html`,
    `已更新 ${desk.content}/law-questions/questions.html`,
    expect.stringMatching(/^内容校验码 [0-9a-f]{12}$/),
    '',
  ])
  expect(status).toBe(0)
  expect(at('review.html')).toContain('全县收到的复议申请')
  expect(at('questions.html')).toContain(stdout.trim().slice(-12))
})

test('pages are made in spite of errors, which are told', () => {
  edit(ORPHAN)
  desk.put(`${folder}/review.html`, '上一份')
  const { status, stdout, stderr } = desk.run('review', 'qingshan-2023')
  expect(status).toBe(0)
  expect(at('review.html')).toContain('320件')
  expect(stdout).not.toContain('内容校验码')
  expect(stderr).toMatch(/editorial\.yaml:3:3: error ANCHOR: /)
  expect(stderr).toMatch(/还有1处 error，.*改好以前不能签/)
})

test('a report that cannot be compiled has no page, and that is told', () => {
  desk.put('content/editions/bad-2023/report.txt', 'This is no report.\n')
  const { status, stderr } = desk.run('review', 'bad-2023')
  rmSync(`${desk.content}/editions/bad-2023`, { recursive: true })
  expect(status).toBe(1)
  expect(stderr).toContain('报告编译不了，没有做页面：bad-2023。')
})

describe('a signing', () => {
  test('is refused while there are errors', () => {
    edit(ORPHAN)
    const { status, stderr } = desk.run('review', '--signed', 'qingshan-2023')
    expect(status).toBe(1)
    expect(stderr).toContain('没有记下：还有 error，见上面。')
  })

  test('is refused while readers would get something else', () => {
    edit(RIGHT)
    const { status, stderr } = desk.run('review', '--signed', 'qingshan-2023')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /没有记下：编译结果不是最新的（.*qingshan-2023\.json.*）。请先运行 npm run bundle/,
    )
  })

  test('is refused while the pages on the desk are older than what readers would get', () => {
    edit(RIGHT)
    desk.run('bundle')
    const { status, stderr } = desk.run('review', '--signed', 'qingshan-2023')
    expect(status).toBe(1)
    expect(stderr).toMatch(/没有记下：.*review\.html.* 还不是现在的内容。请先运行 npm run review/)
  })

  test('is recorded beside the edition, and its pages tell of it', () => {
    edit(RIGHT)
    const hash = desk.run('bundle').stdout.trim().slice(-12)
    desk.run('review')
    const { status, stdout } = desk.run('review', '--signed', 'qingshan-2023')
    expect(status).toBe(0)
    expect(stdout).toContain(`签字，内容校验码 ${hash}。\n`)
    const version = readVersion(at('signed.json'))
    expect(version).toMatchObject({ signOff: hash, on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(version?.figures[0]).toMatchObject({ text: '320件', label: '全县收到的复议申请' })
    expect(at('questions.html')).toContain(version?.on)
    // The record is no content: what was signed is what is there.
    expect(desk.run('bundle', '--check').stdout).toContain(hash)
  })

  test('whose record cannot be read is no reason to begin anew without a word', () => {
    const record = at('signed.json')
    desk.put(`${folder}/signed.json`, `<<<<<<< HEAD\n${record}`)
    const { status, stderr } = desk.run('review')
    expect(status).not.toBe(0)
    expect(stderr).toContain('signed.json 是签字的记录，读不出来')
    desk.put(`${folder}/signed.json`, record)
  })

  test('of the questions on law is recorded beside them', () => {
    desk.run('review')
    const { status } = desk.run('review', '--signed', 'law')
    expect(status).toBe(0)
    expect(JSON.parse(desk.read('content/law-questions/signed.json'))).toMatchObject({
      questions: {},
      nextSteps: {},
    })
  })
})

test('the sheets are where the pages are when the bank is printed', () => {
  edit(RIGHT)
  rmSync(`${desk.place}/${folder}/questions.html`)
  const { status, stdout } = desk.run('questions')
  expect(status).toBe(0)
  expect(stdout).toContain('按题型')
  expect(stdout).toContain(`审阅表：${desk.place}/${folder}/questions.html\n`)
  expect(at('questions.html')).toContain('320件')
})
