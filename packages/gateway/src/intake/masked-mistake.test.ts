import { expect, test } from 'vitest'
import { maskedMistake } from './masked-mistake.ts'

test.each([
  ['王芳', '王*'],
  ['13812341234', '138****1234'],
  ['110101199003071234', '1****************4'],
  ['12', '12'],
])('hides what may be personal where a code belongs: %s', (text, shown) => {
  expect(maskedMistake(text, 'notReference')).toBe(shown)
})

test('hides an ID number that lost its digits', () => {
  expect(maskedMistake('110101199003071000', 'digitsLost')).not.toContain('1990')
})

test('shows other mistakes, and keys, as they are', () => {
  expect(maskedMistake('吵架', 'notInList')).toBe('吵架')
  expect(maskedMistake('141021202305001', 'duplicateKey')).toBe('141021202305001')
})
