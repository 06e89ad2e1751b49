import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const sounds = slots.sounds(compiled)
