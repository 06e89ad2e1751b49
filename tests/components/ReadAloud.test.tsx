/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { FigureText } from '../../src/components/FigureText'
import { NotedTitle } from '../../src/components/NotedTitle'
import { ReadAloud, ReadAloudHelp } from '../../src/components/ReadAloud'
import { findSection, unitOf } from '../../src/report/outline'
import { edition } from '../support/edition'
import { type FakeSpeech, installSpeech, ownVoice, removeSpeech } from '../support/speech'
import { page } from '../support/taro'

const unit = unitOf(edition, '1-1')!
const noted = { notes: [], opened: [], onNote: () => undefined }

let speech: FakeSpeech
beforeEach(() => {
  jest.useFakeTimers()
  speech = installSpeech([ownVoice])
  Object.assign(window, { matchMedia: () => ({ matches: true }) })
  Element.prototype.scrollIntoView = jest.fn()
})
afterEach(() => {
  removeSpeech()
  jest.useRealTimers()
})

/** A section's screen, in small: the control, a title and the words. */
function Screen() {
  const cards = unit.section.children
  return (
    <div className="screen">
      <NotedTitle section={unit.section} noted={noted} />
      <ReadAloud edition={edition} unit={unit} />
      {cards.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => (
          <FigureText
            key={paragraph.id}
            edition={edition.id}
            figures={edition.figures}
            paragraph={paragraph}
          />
        )),
      )}
    </div>
  )
}

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
  })
  act(() => jest.advanceTimersByTime(100))
}

const end = (how?: 'said' | 'failed') =>
  act(() => {
    speech.end(how)
    jest.advanceTimersByTime(100)
  })

/** What is lit on the screen, its pieces joined. */
const lit = () => [...document.querySelectorAll('.spoken')].map((one) => one.textContent).join('')

test('a section is read sentence by sentence, each lit where it stands and no letter lost', async () => {
  render(<Screen />)
  const before = document.querySelectorAll('.figure-text')[0]?.textContent
  await press('朗读本节')
  expect(lit()).toBe('依法办事')
  end()
  end()
  expect(speech.said).toEqual([
    '一，依法办事',
    '1，认真应诉',
    '负责人出庭率93%，较上一年度增长52个百分点。',
  ])
  expect(lit()).toBe('负责人出庭率93%，较上一年度增长52个百分点。')
  expect(document.querySelectorAll('.figure-text')[0]?.textContent).toBe(before)
  expect(screen.getByText('第3句，共6句')).toBeTruthy()
  end()
  expect(lit()).toBe('办案超3件。')
})

test('at the end of the section all is as before', async () => {
  render(<Screen />)
  await press('朗读本节')
  for (let sentence = 0; sentence < 6; sentence++) end()
  expect(speech.said).toHaveLength(6)
  expect(lit()).toBe('')
  expect(screen.queryByRole('group', { name: '朗读' })).toBeNull()
  expect(screen.getByRole('button', { name: '朗读本节' })).toBeTruthy()
})

test('a pause keeps the place, and going on begins its sentence anew', async () => {
  render(<Screen />)
  await press('朗读本节')
  end()
  await press('暂停')
  expect(window.speechSynthesis.speaking).toBe(false)
  await press('下一句')
  expect(speech.said).toHaveLength(2)
  expect(lit()).toContain('负责人出庭率93%')
  await press('继续')
  expect(speech.said[2]).toContain('负责人出庭率93%')
})

test('the sentences before and after are a tap away, as far as there are any', async () => {
  render(<Screen />)
  await press('朗读本节')
  expect(screen.getByRole('button', { name: '上一句' })).toHaveProperty(
    'className',
    expect.stringContaining('voice__key--end'),
  )
  for (let sentence = 0; sentence < 5; sentence++) await press('下一句')
  expect(screen.getByRole('button', { name: '下一句' })).toHaveProperty(
    'className',
    expect.stringContaining('voice__key--end'),
  )
  expect(speech.said.at(-1)).toBe('评估规章18件，建议废止6件、修改9件。')
  await press('上一句')
  expect(speech.said.at(-1)).toBe('2，清理规章')
})

test('停止 ends it, and who used the keyboard goes on from where it began', async () => {
  render(<Screen />)
  await press('朗读本节')
  await press('停止')
  expect(window.speechSynthesis.speaking).toBe(false)
  expect(lit()).toBe('')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '朗读本节' }))
})

test('it stops as another page comes over this one, and as the page goes', async () => {
  const { unmount } = render(<Screen />)
  await press('朗读本节')
  act(() => page.hide())
  expect(window.speechSynthesis.speaking).toBe(false)
  await press('朗读本节')
  unmount()
  expect(window.speechSynthesis.speaking).toBe(false)
})

test('it pauses as the window goes out of sight', async () => {
  render(<Screen />)
  await press('朗读本节')
  const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  hidden.mockRestore()
  expect(window.speechSynthesis.speaking).toBe(false)
  expect(screen.getByRole('button', { name: '继续' })).toBeTruthy()
})

test('a voice that breaks off says so and can be called on', async () => {
  render(<Screen />)
  await press('朗读本节')
  end('failed')
  expect(screen.getByText('第1句，共6句，朗读中断了')).toBeTruthy()
  await press('继续')
  expect(speech.said).toEqual(['一，依法办事', '一，依法办事'])
})

test('without a Chinese voice of the device’s own nothing is sent anywhere, and it is said plainly', async () => {
  speech.load([{ ...ownVoice, localService: false }])
  render(<Screen />)
  fireEvent.click(screen.getByRole('button', { name: '朗读本节' }))
  await act(async () => {
    await jest.advanceTimersByTimeAsync(2500)
  })
  expect(speech.said).toEqual([])
  expect(screen.getByText(/这台设备没有可离线使用的中文语音/).getAttribute('aria-live')).toBe(
    'polite',
  )
})

test('who leaves while voices are waited for hears nothing', async () => {
  speech.load([])
  const { unmount } = render(<Screen />)
  fireEvent.click(screen.getByRole('button', { name: '朗读本节' }))
  unmount()
  await act(async () => {
    speech.load([ownVoice])
  })
  expect(speech.said).toEqual([])
})

test('only the sentence’s own words are marked: what stands around it is not made anew', async () => {
  render(<Screen />)
  const figure = screen.getByRole('link', { name: '93%' })
  await press('朗读本节')
  end()
  end()
  expect(figure.isConnected).toBe(true)
  expect(figure.className).toContain('spoken')
})

test('what is read is in no live region: the voice says it already', async () => {
  render(<Screen />)
  await press('朗读本节')
  const live = [...document.querySelectorAll('[aria-live]')].map((one) => one.textContent)
  expect(live.join('')).toBe('')
})

test('where the browser cannot speak there is no control, and the help says what there is instead', () => {
  removeSpeech()
  render(
    <>
      <Screen />
      <ReadAloudHelp />
    </>,
  )
  expect(screen.queryByRole('button', { name: '朗读本节' })).toBeNull()
  expect(screen.getByText(/这个浏览器没有朗读功能/)).toBeTruthy()
})

test('one of a section without words has none either', () => {
  const empty = { ...findSection(edition, '1-end')!, paragraphs: [] }
  render(<ReadAloud edition={edition} unit={{ id: empty.id, section: empty }} />)
  expect(screen.queryByRole('button')).toBeNull()
})
