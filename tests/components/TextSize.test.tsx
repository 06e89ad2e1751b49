/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import { BodySize } from '../../src/components/Screen/textSize'
import { TextSize } from '../../src/components/TextSize'

const smaller = () => screen.getByRole('button', { name: '文字小一点' })
const larger = () => screen.getByRole('button', { name: '文字大一点' })

test('a step leads to the next size on offer, and at either end no further', () => {
  const onChange = jest.fn()
  const { rerender, container } = render(<TextSize value={17} onChange={onChange} />)
  expect(container.textContent).toContain('标准')
  fireEvent.click(smaller())
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.click(larger())
  expect(onChange).toHaveBeenLastCalledWith(20)
  rerender(<TextSize value={30} onChange={onChange} />)
  expect(container.textContent).toContain('最大')
  onChange.mockClear()
  fireEvent.click(larger())
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.click(smaller())
  expect(onChange).toHaveBeenLastCalledWith(24)
})

test('while the phone decides, the steps start from the size that it asks for, and it is said so', () => {
  const onChange = jest.fn()
  const { container } = render(
    <BodySize.Provider value={24}>
      <TextSize value="system" onChange={onChange} />
    </BodySize.Provider>,
  )
  expect(container.textContent).toContain('更大（自动）')
  expect(screen.getByText(/改回自动/).className).toContain('text-size__auto--off')
  fireEvent.click(larger())
  expect(onChange).toHaveBeenLastCalledWith(30)
})

test('a chosen size can be given back to the phone', () => {
  const onChange = jest.fn()
  render(<TextSize value={20} onChange={onChange} />)
  const back = screen.getByRole('button', { name: /改回自动/ })
  expect(back.className).not.toContain('text-size__auto--off')
  fireEvent.click(back)
  expect(onChange).toHaveBeenLastCalledWith('system')
})
