import type { Compiled, EditionBundle, Figure, Series } from '../../src/report/types'

/**
 * The same content once an editor confirmed a figure's years: for each place every figure that leads
 * its newest edition, over all years that there are. The editions are such as `compiledOf` makes, where
 * the same figure has the same id in each.
 */
export function withSeries(compiled: Compiled): Compiled {
  const ofPlaces = new Map<string, EditionBundle[]>()
  for (const edition of [...compiled.editions].sort((a, b) => yearOf(a) - yearOf(b))) {
    const place = edition.id.replace(/-\d+$/, '')
    ofPlaces.set(place, [...(ofPlaces.get(place) ?? []), edition])
  }
  const series = [...ofPlaces].flatMap(([place, years]) =>
    years.length < 2
      ? []
      : (years.at(-1)?.editorial.lead ?? []).map((figure, at) =>
          seriesOf(figure, years, `${place}.${at + 1}`),
        ),
  )
  return { ...compiled, series }
}

const yearOf = ({ meta }: EditionBundle): number => meta.year ?? 0

function seriesOf(id: string, years: readonly EditionBundle[], seriesId: string): Series {
  const figures = years.map((edition) => figureIn(edition, id))
  return {
    id: seriesId,
    name: figures.at(-1)?.label ?? '',
    points: figures.map((figure, at) => {
      const edition = years[at] as EditionBundle
      const { text, label, value, unit, kind, bound } = figure
      const point = { figure: id, text, label, value, unit, kind, bound }
      return { edition: edition.id, year: yearOf(edition), ...point }
    }),
  }
}

function figureIn({ id: edition, figures }: EditionBundle, id: string): Figure {
  const figure = figures.find((one) => one.id === id)
  if (!figure) throw new Error(`${edition} has no figure ${id}`)
  return figure
}
