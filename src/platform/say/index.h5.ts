export { toast as say } from '../browser/toast'
