/** Taro's browser components as the H5 build uses them (`useHtmlComponents`), without its index. */
export { default as Button } from '@tarojs/components-react/dist/components/button/index.js'
export { default as Text } from '@tarojs/components-react/dist/components/text/index.js'
export { default as View } from '@tarojs/components-react/dist/components/view/index.js'
