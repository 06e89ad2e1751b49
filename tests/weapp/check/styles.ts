import { DISPENSABLE, laterStyles } from '../../support/styles'
import { type Build, textOf } from '../build/build'
import { type Fault, fault } from './fault'
import { sheetOf } from './tokens'

/** No style is newer than the oldest phones, but for what can be done without. */
export const checkStyles = (build: Build): Fault[] =>
  build.files
    .filter((file) => file.endsWith('.wxss'))
    .flatMap((file) => {
      const later = laterStyles(sheetOf(textOf(build, file))).map(({ what }) => what)
      return [...new Set(later)]
        .filter((what) => !DISPENSABLE.includes(what))
        .map((what) => fault(file, `老手机不认这个样式：${what}`))
    })
