import { shortTitles } from '../../../src/generator/review/shortTitles'
import type { Section } from '../../../src/report/types'

/** The short names that sections with these titles are given, by title. */
function named(...titles: string[]): Record<string, string> {
  const sections = titles.map(
    (title, at): Section => ({
      id: `1-${at + 1}`,
      level: 2,
      marker: '',
      title,
      paragraphs: [],
      children: [],
    }),
  )
  return Object.fromEntries([...shortTitles(sections)].map(([{ title }, short]) => [title, short]))
}

test.each([
  ['着力加强组织领导，确保法治政府建设方向', '加强组织领导'],
  ['加快政府职能转变，推进政府管理创新', '政府职能转变'],
  ['坚持建管并举、重在管理，不断提高城市建设水平', '坚持建管并举、重在管理'],
  ['深化“放管服”改革，持续优化营商环境', '深化“放管服”改革'],
  ['全面提升政府现代化治理水平', '提升政府现代化治理水平'],
])('%s is called %s', (title, short) => {
  expect(named(title)).toEqual({ [title]: short })
})

test.each([
  ['fits as it is', '着力规范行政执法'],
  ['would be cut in a list', '推进枢纽型、功能性、网络化重大基础设施建设'],
  ['would be cut in a quotation', '做好“双向，惠通四方”大文章，拓展发展空间'],
  ['would be left without its verb', '持续用力扩大内需，巩固经济回升向好态势'],
  ['begins with how it is done', '坚持以特色优势产业为支撑，实现新突破'],
  ['begins with two sayings', '科学调度、精准施策，推动经济持续回升向好'],
  ['would be too short to say of what', '综合施策，经济运行稳中有进有效提升'],
  ['would lose its year', '2025年工作总体要求和重点任务安排'],
])('a title that %s is not cut: %s', (_, title) => {
  expect(named(title)).toEqual({})
})

test('two sections are not given one name, nor one the title of another', () => {
  expect(named('全面推进依法治理，提高治理的水平', '深入推进依法治理，化解矛盾和纠纷')).toEqual({})
  expect(named('全面推进依法治理，提高治理的水平', '推进依法治理')).toEqual({})
})
