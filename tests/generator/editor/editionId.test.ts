import fc from 'fast-check'
import { idFault } from '../../../src/generator/editor/editionId'
import { screens } from '../../../src/report/address'
import { fromPath, toPath } from '../../../src/report/path'

test.each(['shenyang-2021', 'qinghe-2024', 'moushi-2023', 'xa', 'a1', 'beijing-haidian-2024'])(
  '%s is an id',
  (id) => {
    expect(idFault(id)).toBeUndefined()
  },
)

const EXAMPLE = '请用“拼音-年份”，如 shenyang-2022：小写字母、数字和连字符，以字母开头。'

test.each([
  ['', `没有写编号。${EXAMPLE}`],
  ['青禾-2024', `编号“青禾-2024”里有汉字。${EXAMPLE}`],
  ['qinghe-2024 - 副本', '编号“qinghe-2024 - 副本”里有汉字、空格。可以改成 qinghe-2024。'],
  ['qinghe 2024', '编号“qinghe 2024”里有空格。可以改成 qinghe-2024。'],
  ['QingHe-2024', '编号“QingHe-2024”里有大写字母。可以改成 qinghe-2024。'],
  ['qinghe_2024', '编号“qinghe_2024”里有下划线。可以改成 qinghe-2024。'],
  ['2024-qinghe', '编号“2024-qinghe”以数字开头。可以改成 qinghe-2024。'],
  ['2024', `编号“2024”以数字开头。${EXAMPLE}`],
  ['-qinghe', '编号“-qinghe”以连字符开头。可以改成 qinghe。'],
  ['qinghe－２０２４', '编号“qinghe－２０２４”里有“－２０４”。可以改成 qinghe-2024。'],
  ['qinghe.2024', '编号“qinghe.2024”里有“.”。可以改成 qinghe-2024。'],
  ['q', `编号“q”太短。${EXAMPLE}`],
  [`a${'b'.repeat(60)}`, `编号“a${'b'.repeat(60)}”太长（有61个字，至多60个）。${EXAMPLE}`],
  ['law', `编号“law”是程序自己要用的名字。${EXAMPLE}`],
  ['con', `编号“con”是程序自己要用的名字。${EXAMPLE}`],
  ['com1', `编号“com1”是程序自己要用的名字。${EXAMPLE}`],
])('of %p is told what is wrong, and what would do', (id, told) => {
  expect(idFault(id)).toBe(told)
})

test.each([...Object.keys(screens), 'icons', 'js', 'css', 'data', 'index', 'questions'])(
  '%s is taken: pages or files of ours go by it',
  (id) => {
    expect(idFault(id)).toContain('是程序自己要用的名字')
  },
)

test('what is no id is never suggested, and an id leads to its edition’s home', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a2-_ A青．home'), maxLength: 9 }), (id) => {
      const better = /可以改成 (\S+)。$/u.exec(idFault(id) ?? '')?.[1]
      if (better !== undefined) expect(idFault(better)).toBeUndefined()
      if (idFault(id) === undefined) {
        const at = `/pages/home/index?e=${id}`
        expect(fromPath(toPath(at))).toBe(at)
      }
    }),
  )
})
