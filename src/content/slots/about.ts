import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const about = slots.about(compiled)
