import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const first = slots.first(compiled)
