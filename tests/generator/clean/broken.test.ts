import { joinBroken } from '../../../src/generator/clean/broken'
import { rawLine } from '../../../src/generator/ground/line'

function joined(lines: readonly string[]): string[] {
  return joinBroken(lines.map((text, index) => rawLine(text, index + 1))).map(({ text }) => text)
}

test.each([
  ['全年共投入法治建设经费1.2', '亿元，比上年增长。'],
  ['全年共办理行政复议案件320', '件，比上年增长。'],
  ['办理期限由法定的20个工作日压缩到', '5个工作日，群众满意。'],
  ['截至', '2023年底，全县共有律师120名。'],
  ['落实《重大行政决策程序暂行', '条例》，全年审查重大决策12件。'],
  ['推行“一网通', '办”改革，事项全部上网。'],
])('joins %j to %j', (above, below) => {
  expect(joined([above, below])).toEqual([above + below])
})

test.each([
  ['二是聚焦公正执法，着力规范行政处罚行为', '加强监督。全年评查案卷500份。'],
  ['新的一年，将继续努力，让群众满意', '梧桐县人民政府'],
  ['2022年受理850', '2023年受理1203件，办结1190件。'],
  ['城东区', '1203'],
  ['案件数（件）', '2021年'],
  ['工作更加缓和', '加强监督。全年评查案卷500份。'],
])('leaves %j above %j', (above, below) => {
  expect(joined([above, below])).toEqual([above, below])
})
