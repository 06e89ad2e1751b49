import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const cover = slots.cover(compiled)
