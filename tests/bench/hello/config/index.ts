import { defineConfig } from '@tarojs/cli'

/** Taro's default settings: what every Taro app with React pays before it does anything. */
export default defineConfig<'webpack5'>({
  projectName: 'hello',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // As our own: plain elements, half the weight of Taro's web components.
  h5: { publicPath: './', useHtmlComponents: true },
})
