import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { NormalModuleReplacementPlugin } from 'webpack'
import type Chain from 'webpack-chain'
import { DataFilesPlugin } from './plugins/dataFiles'
import { ExpectedModulesPlugin } from './plugins/expectedModules'
import { PageFilesPlugin } from './plugins/pageFiles'
import { nameSharedFiles } from './plugins/sharedFiles'
import type { Target } from './scripts/shell'

/** Libraries that ship newer syntax than our oldest phones read, and so are compiled down too. */
const isModern = (file: string) =>
  /node_modules[\\/](ts-fsrs|valibot|zustand|dayjs)[\\/]/.test(file)

/**
 * Levels of nesting for which base.wxml holds templates (missing from Taro's types). Views nest
 * less deep on every screen, which every journey checks: below, Taro would put a component of its own
 * between them, which breaks layouts.
 */
const templates = { baseLevel: 8 }

/** The modules that are shipped as slots, for content to be put in. */
const slot = (...names: string[]) =>
  new RegExp(`src[\\\\/]content[\\\\/]slots[\\\\/](${names.join('|') || '\\w+'})\\.ts$`)

/**
 * The newest edition, whole, in a file of its own in a mini-program's main package. Screens that do
 * with its cover open without it.
 */
const first = {
  chunk: 'content',
  without: ['pages/home/index', 'pages/quiz/index', 'pages/missing/index'],
}

/** `npm run dev`, which serves one page for every address from the host's root. */
const isWatching = process.env.NODE_ENV === 'development'

/** The way from index.html to the site's root: a release may lie under any path. */
const root = isWatching ? '/' : './'

/** What webpack's own code may use; Taro takes every phone for an ES5 one. */
const environment = { arrowFunction: true, const: true, templateLiteral: true }

/** Taro's own entry, of which a mini-program needs a part. */
const taro = /@tarojs[\\/]taro[\\/]index\.js$/

function leaveSlots(chain: Chain): void {
  chain.module
    .rule('slots')
    .test(slot())
    .enforce('post')
    .use('slots')
    .loader(path.resolve(__dirname, 'loaders/slots.cjs'))
}

/**
 * A chunk for what would else be copied: before it is filled a slot is so small that webpack puts one
 * into each page that uses it.
 */
const chunkOf = (name: string, ...slots: string[]) => ({
  name,
  test: slot(...slots),
  priority: 20,
  enforce: true,
})

/**
 * How Taro builds the two targets. What each setting gave, in bytes, stands in
 * tests/bench/README.md; a setting without a measured effect has no place here.
 */
export default defineConfig<'webpack5'>(() => {
  const target = process.env.TARO_ENV as Target
  // What is watched is looked at as it is; else it is a shell, to be filled (scripts/fill.ts).
  const output = `${isWatching ? 'dist' : '.cache/shell'}/${target}`
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'rule-of-law-reports',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: output,
    framework: 'react',
    // A browser's build has no templates. Other platforms than WeChat have others to make lean.
    plugins: [
      ...(target === 'h5' ? [] : [path.resolve(__dirname, 'plugins/aria.ts')]),
      ...(target === 'weapp' ? [path.resolve(__dirname, 'plugins/lean.ts')] : []),
    ],
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // One shared cache gives broken mixes of the two targets with exit code 0.
    cache: { enable: false },
    terser: {
      enable: true,
      config: {
        // Taro keeps names of functions and quotes of keys in a browser's build, and switches most
        // compressions off.
        keep_fnames: false,
        compress: {
          ecma: 2019,
          passes: 3,
          arrows: true,
          collapse_vars: true,
          comparisons: true,
          computed_props: true,
          hoist_props: true,
          inline: true,
          loops: true,
          negate_iife: true,
          properties: true,
          reduce_funcs: true,
          reduce_vars: true,
          switches: true,
          typeofs: true,
        },
        // Chinese stays three bytes a character instead of six.
        output: { ecma: 2019, ascii_only: false, comments: false, quote_keys: false },
      },
    },
    // A mini-program's tab bar takes files, named in src/theme.json.
    copy: {
      patterns: target === 'h5' ? [] : [{ from: 'src/icons', to: `${output}/icons` }],
      options: {},
    },
    mini: {
      ...templates,
      runtime: { enableInnerHTML: false },
      compile: { include: [isModern] },
      // Lengths are CSS pixels on every device: text sizes are the reader's to choose.
      postcss: { pxtransform: { enable: false, config: {} } },
      miniCssExtractPluginOption: { ignoreOrder: true },
      webpackChain(chain) {
        leaveSlots(chain)
        if (isWatching) chain.plugin('dataFiles').use(DataFilesPlugin, [target])
        nameSharedFiles(chain, path.resolve(__dirname, '..'))
        chain.output.set('environment', environment)
        chain.module
          .rule('namedHooks')
          .test(taro)
          .use('namedHooks')
          .loader(path.resolve(__dirname, 'loaders/namedHooks.cjs'))
        chain.plugin('expectedModules').use(ExpectedModulesPlugin, [[slot('first'), taro]])
        chain.optimization.merge({
          // The oftener a module is named, the shorter.
          moduleIds: 'size',
          splitChunks: {
            cacheGroups: {
              first: chunkOf(first.chunk, 'first'),
            },
          },
        })
      },
      addChunkPages(chunksOf, pages = []) {
        const whole = pages.filter((page) => !first.without.includes(page))
        for (const page of whole) chunksOf.set(page, [first.chunk])
      },
    },
    h5: {
      compile: { include: [isModern] },
      publicPath: root,
      useHtmlComponents: true,
      router: { mode: 'hash' },
      // The page's own policy admits no eval, and without hot swaps a change is a reload.
      sourceMapType: 'cheap-module-source-map',
      devServer: { hot: false, open: false },
      postcss: { pxtransform: { enable: false, config: {} } },
      output: {
        filename: 'js/[name].[contenthash:8].js',
        chunkFilename: 'js/[name].[contenthash:8].js',
      },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      webpackChain(chain) {
        if (isWatching) chain.plugin('dataFiles').use(DataFilesPlugin, [target])
        chain.performance.hints(false)
        chain.output.set('environment', environment)
        if (!isWatching) chain.plugin('pageFiles').use(PageFilesPlugin)
        // Styles and an icon font of Taro's own web components, of which this build has none.
        chain
          .plugin('withoutWebComponents')
          .use(NormalModuleReplacementPlugin, [
            /taro-components\.css$/,
            path.resolve(__dirname, 'none.css'),
          ])
        chain
          .plugin('expectedModules')
          .use(ExpectedModulesPlugin, [[slot('files'), /config[\\/]none\.css$/]])
        leaveSlots(chain)
        // Taro's default gives every page its own copy of what pages share.
        chain.optimization.splitChunks({
          chunks: 'all',
          minSize: 8_000,
          cacheGroups: {
            default: { minChunks: 2, reuseExistingChunk: true },
            start: chunkOf('start', 'cover', 'files', 'about'),
            law: chunkOf('law', 'lawQuestions', 'nextSteps'),
            lawTexts: chunkOf('lawTexts', 'lawTexts'),
            search: chunkOf('search', 'lawAsked', 'sounds'),
            // One sheet, before every page's own: a copy that came later would undo what a page
            // says of a component.
            components: {
              name: 'components',
              type: 'css/mini-extract',
              test: /[\\/]src[\\/]components[\\/]/,
              priority: 1,
              enforce: true,
            },
          },
        })
        chain.plugin('htmlWebpackPlugin').tap((args) => {
          args[0].template = path.resolve(__dirname, '../src/index.html')
          args[0].root = root
          return args
        })
      },
    },
  }
  return config
})
