import { withTestsOwn } from '../../../config/scripts/testContent'
import { folderOf } from '../../generator/folderOf'

test('the tests’ content has its own editions and publisher, and the law and glossary that ship', () => {
  const shipped = folderOf({
    'editions/hers-2025/report.txt': 'hers',
    'generated/index.ts': 'hers',
    'publisher.yaml': 'hers',
    'laws.yaml': 'shared',
    'law-questions/a.yaml': 'shared',
  })
  const own = folderOf({ 'editions/ours-2021/report.txt': 'ours' })
  const texts = [...withTestsOwn(shipped, own)].map(([path, bytes]) => [
    path,
    new TextDecoder().decode(bytes),
  ])
  expect(Object.fromEntries(texts)).toEqual({
    'laws.yaml': 'shared',
    'law-questions/a.yaml': 'shared',
    'editions/ours-2021/report.txt': 'ours',
  })
})
