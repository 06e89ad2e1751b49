import { Dice } from './dice'

const throws = (dice: Dice) => Array.from({ length: 8 }, () => dice.below(1000))

test('the same seeds throw the same', () => {
  expect(throws(new Dice(7, 3))).toEqual(throws(new Dice(7, 3)))
})

test('steps that follow each other throw differently, from the first throw on', () => {
  const firsts = Array.from({ length: 50 }, (_, step) => new Dice(7, step).below(10))
  expect(new Set(firsts).size).toBeGreaterThan(7)
})

test('what weighs more falls more often, and what weighs nothing never', () => {
  const dice = new Dice(1)
  const list = [
    { name: 'often', weight: 9 },
    { name: 'never', weight: 0 },
    { name: 'seldom', weight: 1 },
  ]
  const fell = Array.from({ length: 1000 }, () => dice.weighed(list).name)
  const count = (name: string) => fell.filter((one) => one === name).length
  expect(count('never')).toBe(0)
  expect(count('often')).toBeGreaterThan(850)
  expect(count('seldom')).toBeGreaterThan(50)
})
