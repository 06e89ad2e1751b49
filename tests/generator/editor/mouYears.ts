/** Short reports of a made-up city on two years, and of another on one. */

/** What differs from year to year: as the report prints it. */
interface Printed {
  windows: string
  mediated: string
  rate: string
  hall: string
}

const OF_2029: Printed = {
  windows: '21个',
  mediated: '298件',
  rate: '调解成功率61%',
  hall: '政务大厅窗口40个',
}
const OF_2030: Printed = {
  windows: '23个',
  mediated: '341件，同比增长14.4%',
  rate: '调解成功率93%，较上一年度增长32个百分点',
  hall: '政务大厅窗口由40个减少到35个',
}

const reportOf = (
  issuer: string,
  year: number,
  { windows, mediated, rate, hall }: Printed,
) => `${issuer}关于${year}年法治政府建设情况的报告
发布时间：${year + 1}年2月15日

${year}年，某市认真做好各项工作，现将有关情况报告如下。

一、主要工作
（一）方便群众办事
1.改进服务。全年新设便民窗口${windows}，群众少跑腿。${hall}。各部门坚持把方便留给群众，把麻烦留给自己，今后还要继续改进服务的方式方法。
2.落实责任。认真贯彻习近平法治思想，召开推进会议12次。
3.化解纠纷。全年调解矛盾纠纷${mediated}；人民调解组织${rate}。开展法治宣传活动24场次，覆盖群众3.2万人次。
二、下一步打算
明年新设便民窗口30个，继续加强法治政府建设。
`

/** The report on 2029, on 2030, and of another city on 2030, with other words or numbers in places. */
export const mou2029 = (own: Partial<Printed> = {}) =>
  reportOf('某市人民政府', 2029, { ...OF_2029, ...own })
export const mou2030 = (own: Partial<Printed> = {}) =>
  reportOf('某市人民政府', 2030, { ...OF_2030, ...own })
export const bie2030 = reportOf('别市人民政府', 2030, OF_2030)

/** The reports in a content folder: three of two issuers, one of them twice on 2030. */
export const threeReports: Record<string, string> = {
  'editions/mou-2029/report.txt': mou2029(),
  'editions/mou-2030/report.txt': mou2030(),
  'editions/bie-2030/report.txt': bie2030,
}
