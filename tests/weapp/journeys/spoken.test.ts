import { classesOf, labelOf, textOf, type View, viewsIn } from '../host/view'
import { addresses, example } from './content'
import { journeys, openApp } from './journeys'

const tappable = (view: View): boolean =>
  view.tag !== 'button' && /\b(link|tap)\b/.test(String(view.attributes.class))

const canvasesOf = ({ view }: { view: View }) =>
  [...viewsIn(view)].filter(({ tag }) => tag === 'canvas')

journeys('spoken', () => {
  test.each(Object.entries(addresses))(
    '%s: everything to tap says what it is and what it does, and shows that it is pressed',
    async (_name, path) => {
      const phone = await openApp({ path })
      const views = [...viewsIn(phone.view)].filter(tappable)
      expect(views.length).toBeGreaterThan(0)
      for (const view of views) {
        expect(view.attributes.ariaRole).toMatch(/^(link|button|radio|checkbox)$/)
        expect(labelOf(view) || textOf(view)).not.toBe('')
        if (view.tag === 'view') expect(view.attributes.hoverClass).toBe('pressed')
      }
    },
  )

  test('a figure is read out with its meaning where it stands by itself', async () => {
    const phone = await openApp({ path: addresses.figure })
    expect(phone.shows({ label: example.sentence })).toBe(true)
  })

  test('in its sentence it is read as printed, so that nothing is heard twice', async () => {
    const phone = await openApp({ path: addresses.section })
    const lit = [...viewsIn(phone.view)].filter((view) =>
      classesOf(view).includes('figure-text__lit'),
    )
    expect(lit.length).toBeGreaterThan(0)
    for (const view of lit) expect(labelOf(view) || undefined).toBeUndefined()
  })

  test.each(Object.entries(addresses))('%s: its headings say their level', async (_name, path) => {
    const phone = await openApp({ path })
    const headings = [...viewsIn(phone.view)].filter(
      ({ attributes }) => attributes.ariaRole === 'heading',
    )
    const levels = headings.map(({ attributes }) => attributes.ariaLevel)
    expect(levels).toContain('1')
    for (const level of levels) expect(level).toMatch(/^[123]$/)
  })

  test('where no picture can be drawn its words stand there; one for chats is not read out', async () => {
    const poster = await openApp({ path: addresses.poster })
    expect(poster.text()).toContain(example.figure.label)
    const [shared] = canvasesOf(await openApp({ path: addresses.section }))
    expect(shared?.attributes.ariaHidden).toBe('true')
  })
})
