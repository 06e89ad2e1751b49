/**
 * What the page does in a browser: keeps the ticks, leads on to what is not seen yet, lights what
 * belongs together, copies lines. What it says of the report it reads from the page.
 */
export const SCRIPT = `
'use strict'
const root = document.documentElement
const byId = (id) => document.getElementById(id)
const itemOf = (box) => box.closest('li')
// A doubtful figure has two boxes: one among those to look at first, and one at its place.
const boxes = [...document.querySelectorAll('li[data-sum] input')]
const atPlace = boxes.filter((box) => itemOf(box).id)

// Ticks. Each is kept by what its figure says, so that a figure that changed has none.

const keyOf = (box) => '核对 ' + root.dataset.edition + ' ' + itemOf(box).dataset.sum

function kept(work) {
  try {
    return work()
  } catch {
    byId('forgets').hidden = false
  }
}

function readTicks() {
  for (const box of boxes) box.checked = kept(() => localStorage.getItem(keyOf(box))) === '1'
  count()
}

function tick(box) {
  const key = keyOf(box)
  for (const twin of boxes) if (keyOf(twin) === key) twin.checked = box.checked
  kept(() => (box.checked ? localStorage.setItem(key, '1') : localStorage.removeItem(key)))
  count()
}

function count() {
  const seen = atPlace.filter((box) => box.checked).length
  for (const place of document.querySelectorAll('.count'))
    place.textContent = '已看 ' + seen + ' / ' + atPlace.length
  document.querySelector('progress').value = seen
}

// The way on.

let last

function goTo(box) {
  last = box
  say('')
  byId('line').hidden = true
  box.focus({ preventScroll: true })
  const item = itemOf(box)
  const mark = item.querySelector('mark') ?? byId('m-' + item.dataset.id) ?? item
  show(item, mark)
}

// Moves the page only where an item or its mark is out of sight, and then to both if they fit.
function show(item, mark) {
  const [a, b] = [item, mark].map((one) => one.getBoundingClientRect())
  const top = Math.min(a.top, b.top)
  const bottom = Math.max(a.bottom, b.bottom)
  const room = innerHeight - document.querySelector('.bar').offsetHeight
  if (top >= 0 && bottom <= room) return
  const middle = bottom - top < room ? (top + bottom) / 2 : (a.top + a.bottom) / 2
  scrollBy(0, middle - room / 2)
}

function next() {
  const at = boxes.indexOf(last) + 1
  const box = [...boxes.slice(at), ...boxes.slice(0, at)].find((one) => !one.checked)
  if (box) return goTo(box)
  say('都看过了，请到最后签字。')
  byId('sign').scrollIntoView()
}

function step(by) {
  const shown = boxes.filter((box) => box === last || box.getClientRects().length > 0)
  const box = shown[shown.indexOf(last) + by]
  if (box) goTo(box)
}

// Lights an item and its mark while one of them is pointed at or has the focus.
function light(target) {
  const { id } = target?.closest('[data-id]')?.dataset ?? {}
  for (const one of document.querySelectorAll('[data-id]'))
    one.classList.toggle('lit', one.dataset.id === id)
}

// Lines for the editor's files.

function say(words) {
  byId('said').textContent = words
}

async function copy({ line, to }) {
  const field = byId('line')
  try {
    await navigator.clipboard.writeText(line)
    field.hidden = true
    say('已复制，贴到 ' + to)
  } catch {
    field.hidden = false
    field.value = line
    field.select()
    say('请按 Ctrl+C 复制这一行，贴到 ' + to)
  }
}

// What is done by keys leads on at once; a click stays where it is.
let byKey = false
addEventListener('pointerdown', () => (byKey = false), true)
addEventListener('keydown', (event) => {
  byKey = true
  const isOurs = boxes.includes(event.target)
  if (event.ctrlKey || event.metaKey || event.altKey || event.target === byId('line')) return
  const arrows = isOurs ? { ArrowDown: 1, ArrowUp: -1 } : {}
  const by = { KeyN: 1, KeyP: -1, ...arrows }[event.code]
  if (!by) return
  event.preventDefault()
  step(by)
})
addEventListener('change', ({ target }) => {
  if (target === byId('only')) return root.classList.toggle('only-unseen', target.checked)
  if (!boxes.includes(target)) return
  tick(target)
  if (byKey && target.checked) next()
})
addEventListener('click', ({ target }) => {
  if (target === byId('next')) return next()
  const button = target.closest('[data-line]')
  if (button) copy(button.dataset)
})
addEventListener('focusin', ({ target }) => {
  last = target.closest('li[data-sum]')?.querySelector('input') ?? last
  light(target)
})
addEventListener('pointerover', ({ target }) => {
  light(target.closest('[data-id]') ?? document.activeElement)
})
addEventListener('storage', readTicks)

root.classList.add('live')
readTicks()
`
