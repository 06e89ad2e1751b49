import { defineConfig } from '@tarojs/cli'

/** Taro's default settings: what every Taro app with React pays before it does anything. */
export default defineConfig<'webpack5'>({
  projectName: 'hello',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
})
