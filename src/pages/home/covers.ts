/** The editions that home shows: WeChat has them whole in the same package. */
export { editions as covers } from '../../content/generated'
