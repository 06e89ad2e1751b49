import { Canvas, View } from '@tarojs/components'
import { aria } from '../../platform/aria'
import type { Poster } from '../../report/poster'
import { pictureWords } from './usePicture'
import './index.css'

export interface PictureProps {
  id: string
  content: Poster
  /** In CSS pixels, as drawn. */
  size: { width: number; height: number }
}

/** The canvas that `usePicture` draws on; read out as what it shows. */
export function Picture({ id, content, size }: PictureProps) {
  return (
    // WeChat names views for a screen reader, and no canvas.
    <View {...aria({ role: 'img', label: pictureWords(content) })}>
      <Canvas
        type="2d"
        id={id}
        canvasId={id}
        className="picture"
        style={{ width: `${size.width}px`, height: `${size.height}px` }}
      />
    </View>
  )
}
