import { areOneBody } from '../../src/report/bodies'

test.each([
  ['青禾市人民政府', '青禾市人民政府', true],
  ['青禾市人民政府', '青禾市政府', true],
  ['青禾市政府办公室', '青禾市人民政府办公室', true],
  ['沈阳市和平区人民政府', '和平区人民政府', true],
  ['沈阳市和平区人民政府', '和平区政府', true],
  ['辽宁省沈阳市人民政府', '沈阳市人民政府', true],
  ['中共青禾市委青禾市人民政府', '青禾市人民政府', true],
  ['中共青禾市委', '青禾市委', true],
  ['青禾市人民政府', '沈阳市人民政府', false],
  ['青禾市人民政府', '青禾市河东区人民政府', false],
  ['青禾市人民政府', '青禾市人民政府办公室', false],
  ['青禾市司法局', '青禾市人民政府', false],
  ['天津市河东区人民政府', '东区人民政府', false],
  ['大连市沙河口区人民政府', '河口区人民政府', false],
  ['青禾市人民政府', '市人民政府', false],
  ['青禾市', '', false],
])('%s and %s are one body: %s', (one, other, are) => {
  expect(areOneBody(one, other)).toBe(are)
  expect(areOneBody(other, one)).toBe(are)
})
