import { scrollToSee } from '../../src/platform/nearest'

test.each([
  ['what is seen whole needs no scrolling', { top: 100, bottom: 300 }, 500, 0],
  ['what reaches below is brought just above', { top: 300, bottom: 600 }, 500, 100],
  ['what stands wholly below too', { top: 700, bottom: 800 }, 500, 300],
  ['what is taller than the room goes to its head', { top: 300, bottom: 1200 }, 500, 300],
  ['what stands above already stays', { top: -50, bottom: 700 }, 500, 0],
])('%s', (_, rect, room, by) => {
  expect(scrollToSee(rect, room)).toBe(by)
})
