import { sizeAtScale } from '../../src/components/Screen/textSize'

test.each([
  [0.8, 17],
  [1, 17],
  [1.1, 20],
  [1.25, 24],
  [1.4, 24],
  [1.75, 30],
  [3, 30],
])('text set to %p times its usual size is shown at %p px', (scale, size) => {
  expect(sizeAtScale(scale)).toBe(size)
})
