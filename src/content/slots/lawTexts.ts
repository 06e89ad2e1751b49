import { slots } from '../../site/slots'
import { compiled } from '../compiled'

export const lawTexts = slots.lawTexts(compiled)
