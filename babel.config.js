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
  return { presets: [['taro', { framework: 'react', ts: true }]] }
}
