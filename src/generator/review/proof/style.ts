/** How the sign-off page looks: two columns, one below the other where the screen is narrow. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #faf7f1; --card: #fff; --ink: #1c1a17; --ink2: #5f574b; --line: #e5ded1; --seal: #9a2a19; --wash: #f6e7e1 }
@media (prefers-color-scheme: dark) { :root { --paper: #141210; --card: #1f1c18; --ink: #f1ebe0; --ink2: #c4baaa; --line: #37312a; --seal: #ff9e87; --wash: #3a221b } }
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 17px/1.75 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif }
body { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.35; text-wrap: balance }
h2 { margin: 3rem 0 .75rem; font-size: 1.25rem }
p { margin: 0 0 .5rem }
small { color: var(--ink2); font-size: .75rem; font-weight: normal }
header dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.25rem; margin: 1rem 0; font-size: .95rem }
dt { color: var(--ink2) }
dd { margin: 0 }
main :is(h2, h3, h4, h5, h6) { margin: 1.75rem 0 .5rem; font-size: 1rem; line-height: 1.5 }
main .level1 { margin-top: 3rem; font-size: 1.3rem }
main .level2 { font-size: 1.1rem }
.pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; padding: .75rem 0; border-top: 1px solid var(--line) }
.read { font-size: .875rem; line-height: 1.6 }
.read ol { margin: 0; padding-left: 1.75rem }
.read small { white-space: nowrap }
.read li::marker { color: var(--ink2) }
summary { cursor: pointer; padding: .25rem 0 }
mark { background: none; color: inherit; text-decoration: underline 2px var(--seal); text-underline-offset: .25em }
sup { line-height: 0; font-size: .75em }
a { color: var(--seal) }
.wide { overflow-x: auto }
/* Wide enough to be read on a phone, where it is moved sideways. */
.wide table { width: max-content; max-width: max(100%, 36rem); border-collapse: collapse; font-size: .9rem; line-height: 1.5; overflow-wrap: normal }
.wide th, .wide td { min-width: 4.5em; padding: .35rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
.wide th { background: var(--wash); font-weight: 600 }
.wide p { margin: 0 }
.remark { margin: .25rem 0 .75rem; padding: .5rem .75rem; border-left: 4px solid var(--seal); background: var(--wash); font-size: .9rem }
.notes dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
.notes dt:target, .notes dt:target + dd { background: var(--wash) }
.unshown details { padding: .25rem 0; border-top: 1px solid var(--line) }
.unshown summary { font-weight: 600 }
.unshown ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; font-size: .9rem }
@media (max-width: 48rem) {
  .pair { display: block }
  .read { margin-top: .5rem; padding-left: .75rem; border-left: 2px solid var(--line) }
}
@media print { html { background: none; font-size: 11pt } .pair, .remark { break-inside: avoid } }
`
