import { isTitle, titleIn } from '../../../src/generator/clean/title'
import { rawLine } from '../../../src/generator/ground/line'

test.each([
  '梧桐县2023年法治政府建设述职述法报告书',
  '梧桐县公安局2023年法治公安建设工作纪实',
  '梧桐县2023年法治政府建设工作综述及2024年工作思路',
  '梧桐县人民政府2023年度法治政府建设情况公示',
])('%s is a title', (text) => {
  expect(isTitle(text)).toBe(true)
})

test.each([
  ['梧桐县人民政府', '关于2023年法治政府建设情况的报告'],
  ['梧桐县司法局', '2023年度法治政府建设年度报告'],
  ['梧桐县人民政府关于2023年法治政府建设情况和', '2024年工作安排的报告'],
  ['梧桐县2023年法治政府建设情况', '暨2024年工作安排的报告'],
])('%s and %s are one title', (above, below) => {
  const lines = [above, below, '一、主要做法'].map((text, index) => rawLine(text, index + 1))
  expect(titleIn(lines)).toEqual({ start: 0, end: 2 })
})
