/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import { QuestionCard } from '../../src/components/QuestionCard'

const options = ['15日', '30日', '60日'].map((text, index) => ({ index, text }))

test('a single choice is answered by one tap', () => {
  const onAnswer = jest.fn()
  render(
    <QuestionCard
      stem="几日？"
      multiple={false}
      options={options}
      answer={[2]}
      onAnswer={onAnswer}
    />,
  )
  fireEvent.click(screen.getByRole('radio', { name: /30日/ }))
  expect(onAnswer).toHaveBeenCalledWith([1])
})

test('a multiple choice is answered when confirmed, and a pick can be taken back', () => {
  const onAnswer = jest.fn()
  render(
    <QuestionCard stem="哪些？" multiple options={options} answer={[0, 2]} onAnswer={onAnswer} />,
  )
  const submit = screen.getByRole('button', { name: '确定' })
  expect(submit).toHaveProperty('disabled', true)
  for (const name of [/15日/, /30日/, /60日/, /30日/]) {
    fireEvent.click(screen.getByRole('checkbox', { name }))
  }
  fireEvent.click(submit)
  expect(onAnswer).toHaveBeenCalledWith([0, 2])
})

test('an answer that is taken back leaves nothing picked', () => {
  const card = (chosen?: number[]) => (
    <QuestionCard
      stem="哪些？"
      multiple
      options={options}
      answer={[0, 2]}
      chosen={chosen}
      onAnswer={() => undefined}
    />
  )
  const { rerender } = render(card())
  fireEvent.click(screen.getByRole('checkbox', { name: /15日/ }))
  fireEvent.click(screen.getByRole('button', { name: '确定' }))
  rerender(card([0]))
  rerender(card())
  expect(screen.getAllByRole('checkbox', { checked: false })).toHaveLength(3)
})

test('once answered what was picked and what is right say so in words, the rest folds away, and no tap counts', () => {
  const onAnswer = jest.fn()
  render(
    <QuestionCard
      stem="几日？"
      multiple={false}
      options={options}
      answer={[2]}
      chosen={[0]}
      onAnswer={onAnswer}
    />,
  )
  expect(screen.getByRole('radio', { name: /✗.*15日.*你选的/ })).toBeTruthy()
  expect(screen.getByRole('radio', { name: /✓.*60日.*正确答案/ })).toBeTruthy()
  const folded = screen.getByRole('radio', { name: /30日/ })
  expect(folded.classList).toContain('option--folded')
  fireEvent.click(folded)
  expect(onAnswer).not.toHaveBeenCalled()
})

test('of several choices each says whether it was rightly picked, wrongly picked or left out', () => {
  render(
    <QuestionCard
      stem="哪些？"
      multiple
      options={options}
      answer={[0, 2]}
      chosen={[0, 1]}
      onAnswer={() => undefined}
    />,
  )
  expect(screen.getByRole('checkbox', { name: /15日.*选对了/ })).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: /30日.*选错了/ })).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: /60日.*漏选/ })).toBeTruthy()
})
