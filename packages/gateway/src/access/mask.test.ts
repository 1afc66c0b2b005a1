import { expect, test } from 'vitest'
import { maskIn, maskName, maskNumbersIn, maskPhone, maskValue } from './mask.ts'

const personal = { type: 'text', zh: '姓名', en: 'Name', mark: 'personal' } as const
const sensitive = { ...personal, mark: 'sensitive' } as const

test.each([
  ['王芳', '王*'],
  ['欧阳小明', '欧***'],
  ['王', '*'],
  ['𠮷野', '𠮷*'],
  ['', '*'],
])('the name %s shows as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test.each([
  ['13812341234', '138****1234'],
  ['12345', '*****'],
])('the number %s shows as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})

test('what a personal field holds decides how it is masked', () => {
  expect(maskValue('name', personal, '王芳')).toBe('王*')
  expect(maskValue('phone', personal, '13812341234')).toBe('138****1234')
  expect(maskValue('idNumber', personal, '11010119900307123X')).toBe('1****************X')
  expect(maskValue('summary', personal, '王芳与李强因宅基地发生纠纷')).toBe('***')
  expect(maskValue('age', personal, 61)).toBe('***')
})

test('a sensitive field shows nothing, whatever it is called', () => {
  expect(maskValue('name', sensitive, '王芳')).toBe('***')
})

test('of a row that is not for the public not even a surname is shown', () => {
  expect(maskIn({ facts: { undisclosed: true } }, 'name', personal, '王芳')).toBe('***')
  expect(maskIn({ facts: { undisclosed: false } }, 'name', personal, '王芳')).toBe('王*')
  expect(maskIn({ facts: {} }, 'name', personal, '王芳')).toBe('王*')
})

test('numbers of people are masked in running text', () => {
  expect(maskNumbersIn('手机13812341234，身份证110101199003071234，乡镇141021100000')).toBe(
    '手机138****1234，身份证1****************4，乡镇141021100000',
  )
})
