import { heldWords } from '../../../config/scripts/command'
import { generatedIn, make, requireCompiled } from '../../../config/scripts/content'
import { write } from '../../../config/scripts/folder'
import { Desk, reportOf } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const folder = 'content/editions/qingshan-2023'
desk.put(`${folder}/report.txt`, reportOf('全年收到行政复议申请320件。'))

const compile = async () => write(generatedIn(desk.content), (await make(desk.content)).files)

describe('a build', () => {
  test('is made of what was compiled', async () => {
    await compile()
    await expect(requireCompiled(desk.content)).resolves.toBeUndefined()
  })

  test('is refused while the content says something else, and the files are named', async () => {
    await compile()
    desk.put(`${folder}/editorial.yaml`, 'shortTitles:\n  1-1: 复议\n')
    await expect(requireCompiled(desk.content)).rejects.toThrow(
      `没有构建：${desk.content} 改过，还没有编译（contents.json、qingshan-2023.json 不是最新的）。请先运行 npm run bundle，再构建。`,
    )
  })

  test('is refused while the content has errors, which are told', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => {})
    const file = desk.put(`${folder}/editorial.yaml`, 'shortTitles:\n  9-9: 复议\n')
    await expect(requireCompiled(desk.content)).rejects.toThrow('里有 error，见上面。请先改好')
    expect(told).toHaveBeenCalledWith(expect.stringContaining(`${file}:2:3: error SECTION: `))
    told.mockRestore()
  })
})

test.each([
  ['EBUSY', 'open', '/a/report.docx', undefined, '读不了：/a/report.docx 正被别的程序打开'],
  ['EBUSY', 'read', '/a/report.docx', undefined, '读不了：/a/report.docx 正被别的程序打开'],
  ['EPERM', 'scandir', '/a', undefined, '读不了：/a 正被别的程序打开'],
  ['EPERM', 'open', '/a/.report.docx.new', undefined, '写不进去：/a/.report.docx.new 正被'],
  ['EPERM', 'open', '/.a.new/report.docx', undefined, '写不进去：/.a.new/report.docx 正被'],
  ['EPERM', 'rename', '/a/.b.docx.new', '/a/b.docx', '写不进去：/a/b.docx 正被别的程序打开'],
  ['EPERM', 'rename', '/a', '/b', '写不进去：/a 正被别的程序打开'],
  ['ENOSPC', 'write', '/a', undefined, '磁盘满了'],
])('%s of %s on %s, %s is told by the file that is held', (code, syscall, path, dest, words) => {
  expect(heldWords({ code, syscall, path, dest })).toContain(words)
})

test('no other fault is explained away', () => {
  expect(heldWords(new Error('a fault of ours'))).toBeUndefined()
})
