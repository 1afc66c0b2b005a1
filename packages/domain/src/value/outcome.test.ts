import { expect, test } from 'vitest'

import { outcomeOf } from './outcome.ts'

test('with issues there is no value, and it is not even computed', () => {
  expect(
    outcomeOf(['a', 'b'], () => {
      throw new Error('computed')
    }),
  ).toEqual({ ok: false, issues: ['a', 'b'] })
  expect(outcomeOf([], () => 1)).toEqual({ ok: true, value: 1 })
})
