import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const lawQuestions = slots.lawQuestions(compiled)
