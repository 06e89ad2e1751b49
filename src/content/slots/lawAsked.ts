import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const lawAsked = slots.lawAsked(compiled)
