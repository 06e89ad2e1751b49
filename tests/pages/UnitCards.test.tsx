/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { UnitCards } from '../../src/pages/UnitCards'
import { edition } from '../support/edition'

const part = edition.sections.find(({ id }) => id === '1')
const nothingRead = { read: [], favourites: [] }

test('a part with sections says how many they are', () => {
  const { container } = render(
    <UnitCards edition={edition} progress={nothingRead} but={undefined} />,
  )
  expect(container.querySelector('.units__read')?.textContent).toMatch(/^[1-9]\d*节$/u)
})

test('a part that holds words alone speaks of no sections', () => {
  if (!part) throw new Error('no part')
  const plain = {
    ...edition,
    sections: [
      {
        ...part,
        children: [],
        paragraphs: [{ id: '1.p1', text: '全部内容。', source: { line: 1, column: 1 } }],
      },
    ],
    figures: [],
  }
  const { container } = render(<UnitCards edition={plain} progress={nothingRead} but={undefined} />)
  expect(container.querySelector('.units__part')?.textContent).toBe(part.marker + part.title)
})
