import { mou2029, mou2030 } from '../../generator/editor/mouYears'
import { Desk } from './publisher'

const desk = new Desk()
afterAll(() => desk.clear())

const FILE = 'content/issuers/mou/series.yaml'
const put = (year: number, text: string) =>
  desk.run('edition', desk.put(`${year}.txt`, text), '--id', `mou-${year}`)
const told = (drafts: string) =>
  `各年的数：${drafts}，写在 ${desk.place}/${FILE} 里，核对以前读者看不到。请打开它，照开头的话核对。\n`

test('from the second edition of an issuer on, what may be one figure is drafted, and told in a line', () => {
  expect(put(2029, mou2029()).stdout).not.toContain('各年的数')
  expect(put(2030, mou2030()).stdout).toContain(told('新找到6组'))
  expect(desk.read(FILE).match(/^ {4}confirmed: 否$/gmu)).toHaveLength(6)
  expect(desk.run('bundle').stdout).toContain('series.json')
  expect(desk.read('content/generated/series.json')).toBe('[]\n')
})

describe('when the editor has confirmed one', () => {
  const confirmed = () =>
    desk.read(FILE).replace(/^ {4}confirmed: 否$/mu, '    confirmed: 是 # 核对过')

  test('it ships, and lies before her where she signs, with the sentence of each year', () => {
    desk.put(FILE, confirmed())
    expect(desk.run('bundle').status).toBe(0)
    const [series, ...others] = JSON.parse(desk.read('content/generated/series.json'))
    expect([series.name, others]).toEqual(['新设便民窗口', []])
    expect(desk.run('review').status).toBe(0)
    for (const [year, other] of [
      [2029, 2030],
      [2030, 2029],
    ]) {
      const page = desk.read(`content/editions/mou-${year}/review.html`)
      expect(page).toContain('<h3>新设便民窗口</h3>')
      expect(page).toContain(
        '全年新设便民窗口21个，群众少跑腿。 <small>mou-2029 1-1-1.p1.f1</small>',
      )
      expect(page).toContain(`<small>mou-${year} 1-1-1.p1.f1</small> <a href="#m-1-1-1.p1.f1">`)
      expect(page).not.toContain(`<small>mou-${other} 1-1-1.p1.f1</small> <a`)
    }
  })

  test('a new edition adds its year as a comment, and to the others as a line', () => {
    const before = desk.read(FILE)
    const text = mou2030().replaceAll('2030年', '2031年').replace('2031年2月', '2032年2月')
    expect(put(2031, text).stdout).toContain(told('原有的几组里新添6行'))
    const added = desk
      .read(FILE)
      .split('\n')
      .filter((line) => line.includes('mou-2031'))
    expect(added).toHaveLength(6)
    expect(added[0]).toBe('#      mou-2031: 1-1-1.p1.f1 全年新设便民窗口【23个】')
    expect(added.slice(1).every((line) => line.startsWith('      mou-2031: '))).toBe(true)
    expect(
      desk
        .read(FILE)
        .split('\n')
        .filter((line) => !line.includes('mou-2031')),
    ).toEqual(before.split('\n'))
  })

  test('one of its editions leaves and comes back without a touch of the file', () => {
    const before = desk.read(FILE)
    const shipped = () => JSON.parse(desk.read('content/generated/series.json'))
    const { status, stderr } = desk.run('edition', '--remove', 'mou-2029')
    expect(status).toBe(0)
    expect(stderr).toBe(
      `${desk.place}/${FILE}:10:7: warning WITHDRAWN: mou-2029 已经撤下，这一行先不用；放回来就又用上。\n`,
    )
    expect(shipped()).toEqual([])
    expect(desk.run('bundle', '--check').status).toBe(0)
    desk.put('content/editions/mou-2029/report.txt', mou2029())
    desk.drop('content/withdrawn')
    expect(desk.run('bundle').status).toBe(0)
    expect(shipped()).toHaveLength(1)
    expect(desk.read(FILE)).toBe(before)
  })

  test('a correction that changes its number waits for her, and is told at the line of the year', () => {
    const { status, stderr } = put(2029, mou2029({ windows: '22个' }))
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /series\.yaml:10:7: error ANCHOR: .*mou-2029: 1-1-1\.p1\.f1 全年新设便民窗口【22个】。/u,
    )
    expect(desk.run('bundle').status).toBe(1)
  })

  test('no draft is put into a file with errors, each of which is told once', () => {
    const broken = desk.read(FILE).replace('    confirmed: 是', '    confirmed：是')
    desk.put(FILE, broken)
    const text = mou2030().replaceAll('2030年', '2032年').replace('2032年2月', '2033年2月')
    for (const { stderr } of [put(2029, mou2029({ windows: '24个' })), put(2032, text)]) {
      expect(stderr).toContain(
        `没有往 ${desk.place}/${FILE} 里写各年的数的草稿：请先改好上面写着 error 的。\n`,
      )
      expect(stderr.split('用了中文冒号')).toHaveLength(2)
    }
    expect(desk.read(FILE)).toBe(broken)
  })
})
