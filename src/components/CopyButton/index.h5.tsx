import { copy } from '../../platform/clipboard/index.h5'
import { toPath } from '../../report/path'
import { Tap } from '../Tap'
import type { CopyButtonProps } from './index'

export type { CopyButtonProps }

/** Copies a text with its source, which names the address where it stands. */
export function CopyButton({ path, text, className, children }: CopyButtonProps) {
  const url = () => new URL(toPath(path), document.baseURI).href
  return (
    <Tap className={className} onTap={() => copy(text(url()), '已复制（含出处）')}>
      {children}
    </Tap>
  )
}
