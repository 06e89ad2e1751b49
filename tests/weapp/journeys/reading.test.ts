import { idsIn } from '../../../src/report/blocks'
import { changesOf } from '../../../src/report/compare'
import { derivedWords } from '../../../src/report/figureWords'
import { marksIn } from '../../../src/report/notes'
import { cardsOf, figuresIn } from '../../../src/report/outline'
import { quotation } from '../../../src/report/quotation'
import { segmentsOf } from '../../../src/report/segments'
import { firstSentence } from '../../../src/report/sentence'
import type { Paragraph } from '../../../src/report/types'
import { textOf, viewsIn } from '../host/view'
import { addresses, edition, example, nameOf, units } from './content'
import { journeys, openApp } from './journeys'

const { unit, figure, nth, sentence } = example

/** A paragraph's text as it is shown, the marks of its notes in it. */
const withMarksIn = (paragraph: Paragraph): string =>
  segmentsOf(paragraph, edition.figures, [], marksIn(edition.notes ?? [], paragraph.id))
    .map(({ text, note }) => (note ? `\u2060注${note.mark}` : text))
    .join('')

journeys('reading', () => {
  test('from home to a section, to what a figure means, and back the same way', async () => {
    const phone = await openApp()
    expect(phone.text()).toContain(edition.meta.title)
    await phone.tap(nameOf(unit))
    expect(phone.page.path).toBe('pages/section/index')
    expect(phone.page.title).toBe(nameOf(unit))
    await phone.tap({ class: 'figure-text__lit' }, { nth })
    expect(phone.page.path).toBe('pages/figure/index')
    expect(phone.text()).toContain(figure.label)
    await phone.back()
    expect(phone.page.path).toBe('pages/section/index')
    await phone.back()
    expect(phone.pages).toEqual(['pages/home/index'])
  })

  test('a figure stands in its own sentence, and leads to the section that prints it', async () => {
    const phone = await openApp({ path: addresses.figure })
    expect(phone.text({ class: 'figure__quote' })).toContain(figure.text)
    await phone.tap('回到原文')
    expect(phone.page.path).toBe('pages/section/index')
    expect(phone.text({ class: 'figure-text__lit--sought' })).toBe(figure.text)
  })

  test.each(units.map((one) => [one.id, one] as const))(
    'section %s shows every word of the report in it, and nothing twice',
    async (id, one) => {
      const phone = await openApp({ path: `pages/section/index?e=${edition.id}&s=${id}` })
      const shown = phone.text()
      for (const card of cardsOf(one)) {
        const inTables = new Set((card.tables ?? []).flatMap(idsIn))
        for (const paragraph of card.paragraphs) {
          const times = shown.split(withMarksIn(paragraph)).length - 1
          // A table's heads stand beside each of its cells, and two cells may say the same.
          if (inTables.has(paragraph.id)) expect(times).toBeGreaterThan(0)
          else expect(times).toBe(1)
        }
      }
    },
  )

  test('from the first section to the last by 下一节 without piling up pages', async () => {
    const phone = await openApp({ path: `pages/section/index?e=${edition.id}&s=${units[0]!.id}` })
    for (const next of units.slice(1)) {
      await phone.tap('下一节')
      expect(phone.page.query.s).toBe(next.id)
    }
    expect(phone.pages).toEqual(['pages/section/index'])
    expect(phone.shows('下一节')).toBe(false)
  })

  test('a section is read once its end was seen and its words had their time, not on being opened', async () => {
    const phone = await openApp()
    await phone.tap(nameOf(unit))
    await phone.wait(60_000)
    await phone.back()
    expect(phone.text()).not.toContain('已读')
    await phone.tap({ class: 'fc__go' })
    await phone.sees('#section-end')
    await phone.sees('#section-end', false)
    await phone.wait(60_000)
    await phone.sees('#section-end')
    await phone.wait(20_000)
    await phone.back()
    expect(phone.text()).toContain('已读1节')
  })

  test('home says where the reader stopped, also after the app was closed, and leads there', async () => {
    const phone = await openApp({ path: addresses.section })
    const home = await phone.reopen({ path: addresses.home })
    await home.tap('接着读这一节')
    expect(home.page.query.s).toBe(unit.id)
  })

  test('a reader who goes from figure to section and on never runs out of pages', async () => {
    const phone = await openApp({ path: addresses.figure })
    for (let round = 0; round < 6; round++) {
      await phone.tap('回到原文')
      expect(phone.page.path).toBe('pages/section/index')
      await phone.tap({ class: 'figure-text__lit' }, { nth })
      expect(phone.page.path).toBe('pages/figure/index')
    }
    expect(phone.pages.length).toBeLessThanOrEqual(10)
  })

  test('who comes from outside for a card is shown that card alone, where it stands, and the ways on', async () => {
    const phone = await openApp({ path: addresses.card })
    const last = cardsOf(unit).at(-1)!
    expect(phone.text({ class: 'card--here' })).toContain(last.paragraphs[0]!.text)
    const others = cardsOf(unit).slice(0, -1)
    for (const { paragraphs } of others) expect(phone.text()).not.toContain(paragraphs[0]!.text)
    for (const said of [edition.meta.title, unit.part!.title, unit.section.title])
      expect(phone.text()).toContain(said)
    await phone.tap('读整节')
    expect(phone.page.query.s).toBe(unit.id)
    await phone.back()
    await phone.tap('读整份报告')
    expect(phone.page.path).toBe('pages/home/index')
  })

  test('who comes to a card through the app has it outlined in its section, and the page scrolled there after it was sent', async () => {
    const phone = await openApp()
    await phone.tap(nameOf(unit))
    const last = cardsOf(unit).at(-1)!
    const found = await phone.reopen({ path: `${addresses.card}&w=${encodeURIComponent('的')}` })
    const [scroll] = found.calls('pageScrollTo') as { selector: string }[]
    const [anchored] = [...viewsIn(found.view)].filter(
      ({ attributes }) => `#${attributes.id}` === scroll?.selector,
    )
    expect(textOf(anchored!)).toContain(last.paragraphs[0]!.text)
    expect(found.text({ class: 'card--here' })).toContain(last.title)
  })

  test('a card that is kept is found again under 我的', async () => {
    const phone = await openApp({ path: addresses.section })
    await phone.tap('收藏', { nth: 0 })
    expect(phone.shows('已收藏')).toBe(true)
    const mine = await phone.reopen({ path: 'pages/mine/index' })
    const [card] = cardsOf(unit).filter(({ paragraphs }) => paragraphs.length > 0)
    expect(mine.text({ class: 'mine__row-sentence' })).toBe(firstSentence(card!))
    await mine.tap({ class: 'mine__row' })
    expect(mine.page.path).toBe('pages/section/index')
  })

  test('a card is copied with its source, to the letter', async () => {
    const phone = await openApp({ path: addresses.section })
    await phone.tap('更多', { nth: 0 })
    await phone.tap('复制', { nth: 0 })
    const [card] = cardsOf(unit).filter(({ paragraphs }) => paragraphs.length > 0)
    expect(phone.calls('setClipboardData')).toEqual([
      expect.objectContaining({ data: quotation(edition, card!) }),
    ])
    expect(phone.calls('showModal')).toEqual([])
  })

  test('where WeChat refuses the clipboard the reader is told, and what else to do', async () => {
    const phone = await openApp({
      path: addresses.section,
      denies: { setClipboardData: 'fail api scope is not declared in the privacy agreement' },
    })
    await phone.tap('更多', { nth: 0 })
    await phone.tap('复制', { nth: 0 })
    expect(phone.calls('showModal')).toEqual([
      expect.objectContaining({ title: '没能复制', content: expect.stringContaining('分享') }),
    ])
  })

  test.each(units.map((one) => [one.id, one] as const))(
    'section %s lists what it holds where that is more than three cards',
    async (id, one) => {
      const phone = await openApp({ path: `pages/section/index?e=${edition.id}&s=${id}` })
      const items = cardsOf(one).filter((card) => card !== one.section)
      if (items.length <= 3) {
        expect(phone.shows({ class: 'jumps' })).toBe(false)
        return
      }
      await phone.tap(`这一节的${items.length}条`)
      await phone.tap({ class: 'jump' }, { nth: items.length - 1 })
      const { selector } = phone.calls('pageScrollTo').at(-1) as { selector: string }
      const [anchored] = [...viewsIn(phone.view)].filter(
        ({ attributes }) => `#${attributes.id}` === selector,
      )
      expect(textOf(anchored!)).toContain(items.at(-1)!.title)
    },
  )

  test.each(['pictures', 'table'])(
    'every figure of the report stands on the figures screen, as %s, and leads to its meaning',
    async (look) => {
      const phone = await openApp()
      await phone.tab('数据')
      if (look === 'table') await phone.tap('列表')
      for (const more of ['figures__more', 'figures__rest'])
        while (phone.shows({ class: more })) await phone.tap({ class: more }, { nth: 0 })
      const shown = phone.text()
      for (const one of edition.figures) expect(shown).toContain(one.text)
      await phone.tap({ label: sentence }, { nth: 0 })
      expect(phone.page.query.f).toBe(figure.id)
    },
  )

  test('the table is copied with each figure’s sentence, in the order that it is shown in', async () => {
    const phone = await openApp({ path: addresses.figures })
    await phone.tap('列表')
    await phone.tap('复制')
    const copied = () =>
      (phone.calls('setClipboardData').at(-1) as { data: string }).data.split('\n')
    expect(copied()).toHaveLength(edition.figures.length + 1)
    const inOrder = copied()
    await phone.tap('从大到小')
    await phone.tap('复制')
    expect(copied()).not.toEqual(inOrder)
    expect(copied().sort()).toEqual(inOrder.sort())
  })

  test('what was worked out says how on the page of its figure, a tap away', async () => {
    const change = changesOf(edition).find(({ printed }) => !printed)
    if (!change) return
    const phone = await openApp({ path: addresses.figures })
    await phone.tap({ class: 'row__was' }, { nth: 0 })
    expect(phone.text()).toContain(derivedWords(change))
    expect(phone.text()).toContain('编者说明')
  })

  test('the figures of one section are chosen from where they stand, and the section is a tap away', async () => {
    const phone = await openApp({ path: addresses.figures })
    const counted = units.filter((one) => figuresIn(edition, cardsOf(one)).length > 0)
    await phone.tap('按章节筛选')
    await phone.tap({ class: 'figures__place' }, { nth: 1 + counted.indexOf(unit) })
    expect(phone.text()).toContain(`读“${nameOf(unit)}”这一节`)
    await phone.tap('这一节')
    expect(phone.page.query.s).toBe(unit.id)
  })
})
