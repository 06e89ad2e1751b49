/** How a publisher may call the commands, and what she is told. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Desk, reportOf, run } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const REVIEW = '全年收到行政复议申请320件，审结300件，行政复议案件调解率41%。'
const report = desk.put('报告 定稿.txt', reportOf(REVIEW))
const spaced = report.split(' ')

test.each<[string, string[], string]>([
  ['Chinese characters in the id', [report, '--id', '青山2023'], '编号“青山2023”里有汉字'],
  ['capitals in the id', [report, '--id', 'Qingshan-2023'], '可以改成 qingshan-2023。'],
  [
    'a path with a space without quotes',
    [...spaced, '--id', 'qingshan-2023'],
    `文件名里有空格，两头要加英文引号。请照抄下面一行：\n  npm run edition -- "${report}" --id qingshan-2023\n`,
  ],
  [
    'an id without its option',
    [report, 'qingshan-2023'],
    `编号前面要写 --id。请照抄下面一行：\n  npm run edition -- "${report}" --id qingshan-2023\n`,
  ],
  [
    'a Chinese dash',
    [report, '——id', 'qingshan-2023'],
    `“——id”前面不是两条英文短横，应是 --id。请照抄下面一行：\n  npm run edition -- "${report}" --id qingshan-2023`,
  ],
  [
    'two files',
    ['a.txt', 'b.txt', '--id', 'qingshan-2023'],
    '一次只能放一份报告，这里写了2段：a.txt、b.txt。',
  ],
  ['no id', [report], '没有写编号。\n用法：'],
  ['nothing', [], '没有写报告文件。\n用法：'],
  [
    'two things at once',
    ['--id', 'a-1', '--anchor', 'a-2'],
    '--id、--anchor、--remove 一次只能写一个。',
  ],
  [
    'a report to anchor',
    [report, '--anchor', 'a-1'],
    '--anchor 和 --remove 后面只写编号，多写了：',
  ],
])('%s is told by its name', (_, args, words) => {
  const { status, stdout, stderr } = desk.run('edition', ...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
})

test.each<[string, string[], string]>([
  ['bundle', ['a.txt'], '多写了“a.txt”。要试读一份报告，前面写 --input'],
  ['bundle', ['--output', 'a.json'], '--output 要和 --input 一起用。'],
  [
    'bundle',
    ['--input', report, '--output', join(desk.place, '没有的夹', 'x.json')],
    `没有这个文件夹：${join(desk.place, '没有的夹')}。请先建好它，或者检查 --output 后面的路径。`,
  ],
  ['bundle', ['--chekc'], '想写的可能是 --check。请照抄下面一行：\n  npm run bundle -- --check'],
  ['review', ['nowhere-1900'], '没有编号为 nowhere-1900 的报告。现有：law。'],
])('%s %j is told by its name', (script, args, words) => {
  const { status, stderr } = desk.run(script, ...args)
  expect(status).toBe(2)
  expect(stderr).toContain(words)
})

test('npm without `--`, as PowerShell leaves it, does the same', () => {
  const args = ['run', '--silent', 'edition', report, '--id', 'qingshan-2023']
  const { status, stdout } = spawnSync('npm', [...args, `--content=${desk.content}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect(stdout).toContain(`已建立 ${desk.content}/editions/qingshan-2023\n`)
  expect(status).toBe(0)
})

test('an address of the site is taken without `--` too', () => {
  const env = { npm_config_site: 'true' }
  const { status, stderr } = run('build', ['h5', 'https://', '--colour'], env)
  expect([status, stderr]).toEqual([1, expect.stringContaining('没有 --colour 这个选项')])
})
