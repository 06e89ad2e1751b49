// Taro's builds read this file through webpack; jest reads it through babel-jest.
module.exports = (api) => {
  if (api.env('test')) {
    return {
      presets: [
        ['@babel/preset-env', { targets: { node: 'current' } }],
        ['@babel/preset-react', { runtime: 'automatic' }],
        '@babel/preset-typescript',
      ],
    }
  }
  return {
    // Of `?.` and `??` the short form: document.all, the one object that equals null, nobody asks for.
    assumptions: { noDocumentAll: true },
    presets: [
      [
        'taro',
        {
          framework: 'react',
          ts: true,
          // A change reloads the page (npm run dev): nothing is swapped while it runs.
          hot: false,
          // Every phone to be served destructures by itself. Two bugs of older Safaris are worked
          // around as Babel's `bugfixes` would, an option that Taro's preset does not pass on.
          exclude: ['transform-parameters', 'transform-destructuring'],
          include: [
            'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
            'bugfix/transform-safari-rest-destructuring-rhs-array',
          ],
        },
      ],
    ],
  }
}
