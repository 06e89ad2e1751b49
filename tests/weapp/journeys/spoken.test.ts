import { labelOf, textOf, type View, viewsIn } from '../host/view'
import { addresses, example } from './content'
import { journeys, openApp } from './journeys'

const tappable = (view: View): boolean =>
  view.tag !== 'button' && /\b(link|tap)\b/.test(String(view.attributes.class))

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

  test('a lit figure is read out with its meaning', async () => {
    const phone = await openApp({ path: addresses.section })
    expect(phone.shows({ label: example.sentence })).toBe(true)
  })
})
