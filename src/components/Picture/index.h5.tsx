import type { PictureProps } from './index'
import { pictureWords } from './usePicture'
import './index.css'

export type { PictureProps }

/** The canvas that `usePicture` draws on; read out as what it shows. */
export function Picture({ id, content, size }: PictureProps) {
  return (
    <canvas
      id={id}
      className="picture"
      style={{ width: size.width, height: size.height }}
      role="img"
      aria-label={pictureWords(content)}
    />
  )
}
