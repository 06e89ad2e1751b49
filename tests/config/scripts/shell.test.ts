import { decides } from '../../../config/scripts/shell'

test.each([
  'src/app.tsx',
  'src/pages/home/index.tsx',
  'src/report/types.ts',
  'src/content/slots/cover.ts',
  'src/site/icons/512.png',
  'config/index.ts',
  'config/worker/worker.ts',
  'config/loaders/slots.cjs',
  'config/scripts/serviceWorker.ts',
  'package-lock.json',
  'project.config.json',
])('a shell is made anew where %s changed', (file) => {
  expect(decides(file)).toBe(true)
})

test.each([
  'src/content/editions/shenyang-2021/report.txt',
  'src/content/generated/shenyang-2021.json',
  'src/content/law-questions/minfadian.yaml',
  'src/content/published.txt',
  'src/generator/compile.ts',
  'src/site/pages.ts',
  'config/scripts/fill.ts',
  'config/README.md',
  'tests/README.md',
])('a shell stays where %s changed', (file) => {
  expect(decides(file)).toBe(false)
})
