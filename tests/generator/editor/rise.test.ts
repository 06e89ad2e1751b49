import { compile } from '../../../src/generator/compile'
import { isRise } from '../../../src/generator/editor/rise'
import { findParagraph } from '../../../src/report/outline'
import { mou2030 } from './mouYears'

/** The figures of a sentence that say by how much something rose or fell. */
async function risesIn(sentence: string): Promise<string[]> {
  const text = mou2030().replace('二、下一步', `4.其他。${sentence}\n二、下一步`)
  const { edition } = await compile(Buffer.from(text), 'mou-2030')
  const paragraph = findParagraph(edition, '1-1-4.p1')
  if (!paragraph) throw new Error('no paragraph')
  return edition.figures
    .filter((figure) => figure.paragraphId === paragraph.id && isRise(paragraph, figure))
    .map((figure) => figure.text)
}

test.each([
  ['行政复议案件受理量同比增长12%。', ['12%']],
  ['行政诉讼案件下降3.5%，信访量降低了百分之五。', ['3.5%', '百分之五']],
  ['行政处罚案件增幅达12%，增长率为9%。', ['12%', '9%']],
  ['营商环境满意度较上年提升2.3个百分点。', ['2.3个百分点']],
  ['调解成功率93%，较上一年度增长32个百分点。', ['32个百分点']],
  ['投入资金增加500万元，办理时限缩短60%以上。', ['500万元', '60%以上']],
  ['网办率提升至93%，调解成功率提高到95.5%。', []],
  ['政务大厅窗口由40个减少到35个。', []],
  ['即办件占比达到35%，较上年提高。', []],
  ['新增市场主体120户。', []],
])('%s', async (sentence, rises) => {
  expect(await risesIn(sentence)).toEqual(rises)
})
