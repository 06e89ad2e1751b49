import { View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import './index.css'

/** A stretch of the report, and how many figures stand in it. */
export interface Stretch {
  id: string
  name: string
  figures: number
}

/**
 * Where in the report the figures stand: a column for each reading unit in their order, as high
 * as it has figures. `chosen` is the unit that the reader looks at, if one.
 */
export function FigureMap({ places, chosen }: { places: readonly Stretch[]; chosen?: string }) {
  const most = Math.max(1, ...places.map(({ figures }) => figures))
  return (
    <View className="map" {...aria({ hidden: true })}>
      {places.map(({ id, figures }) => (
        <View
          key={id}
          className={`map__column ${id === chosen ? 'map__column--chosen' : ''}`}
          style={{ height: `${Math.round((figures / most) * 100)}%` }}
        />
      ))}
    </View>
  )
}
