import { Link, type LinkProps } from '../Link'
import { Tap, type TapProps } from '../Tap'
import './index.css'

interface Looks {
  /** For what may be done instead: an outline. */
  plain?: boolean
  className?: string
}

/** What a reader most likely does next, as wide as the screen; what leads elsewhere is a MainLink. */
export function MainButton({ plain, className, ...props }: Looks & TapProps) {
  const { disabled } = props
  return <Tap className={classes({ plain, className, disabled })} {...props} />
}

/** Where a reader most likely goes next, as wide as the screen. */
export function MainLink({ plain, className, ...props }: Looks & LinkProps) {
  return <Link className={classes({ plain, className })} {...props} />
}

const classes = ({ plain, className, disabled }: Looks & { disabled?: boolean }) =>
  ['main', plain && 'main--plain', disabled && 'main--off', className].filter(Boolean).join(' ')
