/** How a sheet looks: ruled rows, the words on the left and room to sign and write on the right. */
export const STYLE = `
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: 16px/1.6 'SimSun', 'Songti SC', 'Noto Serif CJK SC', serif; }
body { max-width: 52em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere; }
h1, h2, h3, b, dt, .number, .new { font-family: 'SimHei', 'Heiti SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; font-weight: normal; }
b, dt, .right { font-weight: 700; }
h1 { font-size: 1.6em; text-align: center; }
.title { margin-bottom: .4em; font-size: 1.15em; text-align: center; }
h2 { margin-top: 1.2em; padding-bottom: .1em; border-bottom: .12em solid; font-size: 1.1em; font-weight: 700; }
.sign { display: flex; flex-wrap: wrap; margin: .6em 0; }
.sign span { flex: 1; min-width: 7em; margin-right: 1em; border-bottom: 1px solid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em; margin-top: .6em; padding: .4em 0; border: solid #999; border-width: 1px 0; font-size: .9em; }
article { display: grid; grid-template-columns: minmax(0, 1fr) 9.5em; gap: 0 1.2em; padding: .5em 0; border-bottom: 1px solid #999; }
h3 { padding-left: 2.3em; font-size: 1em; }
h3 .number { display: inline-block; width: 2.3em; margin-left: -2.3em; font-weight: 700; }
article :is(ul, h3 ~ p) { margin-left: 2.3em; }
.new { margin-right: .4em; padding: 0 .25em; border: 1px solid; font-size: .85em; }
.options { display: flex; flex-wrap: wrap; gap: 0 1.4em; list-style: none; }
small { display: inline-block; color: #444; font-size: .8em; }
.boxes { white-space: nowrap; }
.boxes .line { height: 1.5em; border-bottom: 1px solid #666; }
.same { font-size: .94em; }
.same ol { margin: .4em 0 0; padding: 0 0 0 2.6em; }
.same li { border-bottom: 1px dotted #999; }
.gone { margin-top: 1.2em; }
@media (max-width: 40em) {
  article { display: block; }
  dl { display: block; }
  .boxes { display: flex; gap: .8em; margin-left: 2.3em; }
  .boxes .line { flex: 1; }
  .line + .line { display: none; }
}
@media print {
  html { font-size: 9.5pt; line-height: 1.42; }
  body { max-width: none; margin: 0; padding: 0; }
  article, li, header { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`

/** On every page of paper what is signed and how many pages there are. */
export function printed(signOff: string): string {
  const code = signOff.replace(/\W/gu, '')
  return `@page { size: A4; margin: 14mm 15mm 16mm; @bottom-center { content: '内容校验码 ${code}　第' counter(page) '页，共' counter(pages) '页'; font: 8pt sans-serif; } }
`
}
