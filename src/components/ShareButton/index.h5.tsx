import { openShareSheet } from '../../platform/browser/shareSheet'
import { toPath } from '../../report/path'
import { Tap } from '../Tap'
import type { ShareButtonProps } from './index'

export type { ShareButtonProps }

/** Opens the system's share sheet, or copies the address. */
export function ShareButton({ shared, className, children }: ShareButtonProps) {
  return (
    <Tap
      className={className}
      onTap={() => openShareSheet({ title: shared.title, path: toPath(shared.path) })}
    >
      {children}
    </Tap>
  )
}
