import { describe, expect, test } from 'vitest'
import { checkRuleBook } from '../assessment/try-cases.ts'
import { shippedContext } from '../testing/small-book.ts'
import { enforcementOfficerYear } from './enforcement-officer-year.ts'
import { gridMemberMonth } from './grid-member-month.ts'
import { townshipYear } from './township-year.ts'

describe.each([gridMemberMonth, enforcementOfficerYear, townshipYear])('$id', (source) => {
  test('compiles with every proof, and each of its cases comes out as it says', () => {
    const checked = checkRuleBook(source, shippedContext)
    expect(checked.ok ? [] : checked.issues).toEqual([])
  })
})
