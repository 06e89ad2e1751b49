import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const nextSteps = slots.nextSteps(compiled)
