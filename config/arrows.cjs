/**
 * Arrows point one way (see src/README.md). Each rule names a folder and
 * what it may import of our own code; anything else under src is refused.
 */
const may = (from, ...to) => ({
  name: `${from} imports only ${to.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...to.map((place) => `^src/${place}`)] },
})

/** The compiler's rooms in the order of its steps, and the two that run them all. */
const steps =
  'ground read clean outline figures ask check.ts editor review budgets.ts write.ts compile.ts bundle.ts'.split(
    ' ',
  )

/** No step knows of a later one. */
const upward = steps.slice(0, -1).map((step, at) => ({
  name: `generator/${step} imports no later step`,
  severity: 'error',
  from: { path: `^src/generator/${step}` },
  to: { path: `^src/generator/(${steps.slice(at + 1).join('|')})` },
}))

/** What only a browser's build holds. */
const BROWSER = '\\.h5\\.tsx?$|^src/platform/browser/'

module.exports = {
  forbidden: [
    may('report'),
    may('quiz', 'report'),
    may('generator', 'report', 'quiz', 'html.ts', 'tableMarkup.ts'),
    ...upward,
    may('site', 'report', 'quiz', 'platform/colours', 'html.ts', 'tableMarkup.ts'),
    may('reader', 'report', 'quiz', 'platform'),
    may('platform', 'content/slots'),
    may('components', 'report', 'platform'),
    may('pages', 'components', 'report', 'reader', 'quiz', 'platform', 'content/slots'),
    {
      name: 'the compiled content is taken as #content, which the tests have mean their own',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/content/' },
      to: { path: '^src/content/generated', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'what a browser alone has is for the browser’s halves',
      severity: 'error',
      from: { path: '^src/', pathNot: BROWSER },
      to: { path: '^src/platform/browser/' },
    },
    {
      name: 'what a mini-program alone has is not for the browser’s halves',
      severity: 'error',
      from: { path: BROWSER },
      to: { path: '^src/platform/weapp/' },
    },
    {
      name: 'report and quiz are pure: nothing of the app, of Taro or of React',
      severity: 'error',
      from: { path: '^src/(report|quiz)/' },
      to: { path: 'node_modules/(@tarojs|react|zustand)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing under src imports Node: it all runs in a phone or a browser',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
  },
}
