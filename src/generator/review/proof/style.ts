/** How the sign-off page looks: two columns, one below the other where the screen is narrow; on A4 as on a wide screen. */
export const STYLE = `
:root { color-scheme: light; --paper: #faf7f1; --card: #fff; --ink: #1c1a17; --ink2: #5f574b; --line: #e5ded1; --seal: #9a2a19; --wash: #f6e7e1 }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --paper: #141210; --card: #1f1c18; --ink: #f1ebe0; --ink2: #c4baaa; --line: #37312a; --seal: #ff9e87; --wash: #3a221b } }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { background: var(--paper); color: var(--ink); font: 17px/1.75 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; accent-color: var(--seal); scroll-padding: 1rem 0 7rem }
body { max-width: 78rem; margin: 0 auto; padding: 1.5rem 1rem 0; overflow-wrap: anywhere }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.35; text-wrap: balance }
h2 { margin: 3rem 0 .75rem; font-size: 1.25rem }
h3 { margin: 1rem 0 .25rem; font-size: 1rem }
p { margin: 0 0 .5rem }
small { color: var(--ink2); font-size: .75rem; font-weight: normal }
a { color: var(--seal) }
:target { background: var(--wash) }
:is(a, button, summary, input):focus-visible { outline: 3px solid var(--seal); outline-offset: 2px }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0 }
nav a { padding: .35rem 0 }
header dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.25rem; margin: 1rem 0 0; font-size: .9rem }
dt { color: var(--ink2) }
dd { margin: 0 }
.heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin: 1.75rem 0 .5rem; font-size: 1rem }
.heading > * { margin: 0; font-size: inherit; line-height: 1.5 }
.level1 { margin-top: 3rem; font-size: 1.3rem }
.level2 { font-size: 1.1rem }

/* The report's words, and beside them what was read in them: the words stay while a longer list passes. */
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2.5rem; padding: .75rem 0; border-top: 1px solid var(--line) }
.said { position: sticky; top: .75rem; align-self: start }
.said > small { white-space: nowrap }
.tabled { display: block }
.tabled .said { position: static; margin-bottom: .75rem }
.tabled .read { columns: 28rem; column-gap: 2rem }
mark { padding: .1em 0; background: none; color: inherit; text-decoration: underline 2px var(--seal); text-underline-offset: .25em; white-space: nowrap }
[data-no]::after { content: attr(data-no) }
[data-no] { margin: 0 .2em 0 .15em; padding: 0 .3em; border-radius: .6em; background: var(--wash); font-size: .7em; font-variant-numeric: tabular-nums; text-decoration: none; vertical-align: .25em; display: inline-block; line-height: 1.4 }
sup { line-height: 0; font-size: .75em }

/* Figures in a list: box, number and words, and in the same line what can be done, where it has room. */
.list { margin: 0; padding: 0; list-style: none; font-size: .9rem; line-height: 1.6 }
.list li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; padding: .2rem .5rem; border-left: 3px solid transparent; border-radius: 2px; break-inside: avoid }
.list :is(p, blockquote) { margin: 0 }
.list li > :not(label, .more) { flex-basis: 100%; padding-left: 1.9rem }
label { cursor: pointer }
.list label { display: grid; grid-template-columns: 1.25rem auto 1fr; gap: 0 .65rem; align-items: baseline }
input[type='checkbox'] { width: 1.15em; height: 1.15em; margin: 0; transform: translateY(.15em) }
.no { min-width: 1.4em; color: var(--seal); font-weight: 600; font-variant-numeric: tabular-nums }
.more { color: var(--ink2); font-size: .8rem }
.list .more { margin-left: auto }
.heading .more { font-size: .8rem }
.more :is(button, a) { margin-left: .6rem; color: var(--ink2) }
.more button { padding: 0; border: 0; background: none; font: inherit; text-decoration: underline; text-underline-offset: .2em; cursor: pointer }
.more :is(button, a):hover { color: var(--seal) }
.more small { margin-left: .6rem }
.back { display: none }
.tag { padding: 0 .4em; border: 1px solid currentcolor; border-radius: .25em; color: var(--ink2); font-size: .75rem; font-weight: normal; white-space: nowrap }
.new { color: var(--seal); font-weight: 600 }
.why { color: var(--seal) }
.whose { font-size: .8rem }
.lit { background: var(--wash) }
li.lit { border-left-color: var(--seal) }
mark.lit { outline: 2px solid var(--seal); outline-offset: 1px }
.list li:has(input:checked) label { color: var(--ink2) }

.first, .changed, #faults { padding: .25rem 1.25rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); margin-top: 1.5rem }
:is(.first, .changed, #faults) h2 { margin: .75rem 0 .25rem }
.first h3 { margin: 1.25rem 0 .25rem; color: var(--seal) }
.first li { padding: .4rem .5rem; border-top: 1px solid var(--line) }
.remark { margin: .25rem 0 .75rem; padding: .5rem .75rem; border-left: 4px solid var(--ink2); background: var(--wash); font-size: .9rem }
.remark.error { border-left-color: var(--seal) }
.error b, .error.remark { color: var(--seal) }
:is(.changed, .series) ul { margin: 0; padding-left: 1.25rem }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem }
ins { text-decoration: underline 2px var(--seal); text-underline-offset: .25em }
.asked { margin-top: .25rem; font-size: .9rem }
.asked article { margin: .5rem 0; padding: .5rem .75rem; background: var(--card) }
.asked ol { margin: 0 0 .5rem; padding-left: 1.75rem }
.right { font-weight: 600 }
summary { cursor: pointer; padding: .25rem 0; color: var(--ink2) }

.wide { overflow-x: auto }
/* Wide enough to be read on a phone, where it is moved sideways. */
.wide table { width: max-content; max-width: max(100%, 36rem); border-collapse: collapse; font-size: .9rem; line-height: 1.5; overflow-wrap: normal }
.wide th, .wide td { min-width: 4.5em; padding: .35rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
.wide th { background: var(--wash); font-weight: 600 }
.wide p { margin: 0 }
.notes dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
.notes dt:target + dd { background: var(--wash) }
.unshown details { padding: .25rem 0; border-top: 1px solid var(--line) }
.unshown summary { font-weight: 600; color: inherit }
.unshown ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; font-size: .9rem }
.code { font: 1.2rem/1 ui-monospace, monospace; letter-spacing: .05em }
.lines { display: grid; grid-template-columns: max-content minmax(0, 20rem); gap: 1.25rem 1rem; margin: 1.5rem 0 3rem }
.lines dd { border-bottom: 1px solid currentcolor }

/* In reach while the page moves. */
.bar { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; margin: 2rem -1rem 0; padding: .6rem 1rem; border-top: 1px solid var(--line); background: var(--card) }
.bar p { margin: 0 }
.bar .count { font-weight: 600; font-variant-numeric: tabular-nums }
.bar button { min-height: 44px; padding: 0 1.25rem; border: 0; border-radius: 6px; background: var(--seal); color: var(--card); font: inherit; font-weight: 600; cursor: pointer }
.bar label { padding: .5rem 0 }
.keys { color: var(--ink2); font-size: .8rem }
#said { flex-basis: 100% }
#said:empty { display: none }
#line { flex-basis: 100%; padding: .35rem .5rem; font: .85rem ui-monospace, monospace }
:root:not(.live) :is(.bar, .more button, .count) { display: none }

@media screen {
  .only-unseen .list li:has(input:checked), .only-unseen .pair:not(:has(.list input:not(:checked))) { display: none }
}
@media (max-width: 48rem) {
  .pair { display: block }
  .said { position: static }
  .read { margin-top: .5rem; padding-left: .25rem; border-left: 2px solid var(--line) }
  .sides { display: block }
  .keys, progress { display: none }
  .list .more { order: 1; margin-left: 1.3rem }
  .list label { padding: .3rem 0 }
  .more :is(button, a) { display: inline-block; padding: .4rem 0 }
  .first, .changed, #faults { padding: .25rem .75rem .75rem }
}

@page { size: A4; margin: 13mm 12mm 15mm; @bottom-center { content: counter(page) ' / ' counter(pages) } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --ink2: #333; --line: #999; --seal: #000; --wash: #fff }
  html { font-size: 10pt; line-height: 1.5 }
  summary { list-style: none }
  body { max-width: none; padding: 0 }
  nav, .bar, .list .more, .heading button, .changed a, .read .why, blockquote, .asked > :not(summary), #forgets, .keys { display: none !important }
  header dl { grid-template-columns: repeat(2, max-content 1fr) }
  .pair { gap: 0 1.2rem; padding: .35rem 0 }
  .list { line-height: 1.45 }
  .tabled .read { columns: 2 }
  .list li { padding: .1rem .25rem }
  .heading { margin-top: .75rem }
  .said { position: static }
  .pair:not(:has(.list)) { display: block }
  .pair, .remark, .first li, tr, .signing { break-inside: avoid }
  :is(h1, h2, h3, .heading) { break-after: avoid }
  h2, .level1 { margin-top: 1.25rem }
  .lit { background: none }
  mark.lit { outline: 0 }
  li.lit { border-left-color: transparent }
  [data-no] { border: 1px solid; padding: 0 .2em }
  .first, .changed, #faults { padding: 0; border: 0 }
  .first ol { columns: 2 }
  .first h3 { margin: .5rem 0 0; break-after: avoid }
  input[type='checkbox'] { appearance: none; width: auto; height: auto; transform: none; font: 12pt/1 'Segoe UI Symbol', 'Apple Symbols', 'DejaVu Sans', sans-serif }
  input[type='checkbox']::before { content: '☐' }
  input[type='checkbox']:checked::before { content: '☑' }
}
`
