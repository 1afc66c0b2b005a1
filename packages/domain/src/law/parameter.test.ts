import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays } from '../value/civil-date.ts'
import { type Period, monthPeriod, parsePeriod, yearPeriod } from '../value/period.ts'
import { compare, ratio } from '../value/ratio.ts'
import type { Citation } from './citation.ts'
import { type MidPeriod, type Parameter, type ParameterValue, midPeriodPolicies, parameterFor } from './parameter.ts'

const citation: Citation = { instrument: 'x', bindingForce: 'local', verification: 'illustrative' }
const from = (effectiveFrom: string, value: number, effectiveTo?: string): ParameterValue => ({
  effectiveFrom,
  value: ratio(value),
  citation,
  ...(effectiveTo !== undefined && { effectiveTo }),
})
const parameter = (values: Parameter['values'], midPeriod?: MidPeriod): Parameter => ({
  id: 'hours',
  label: { zh: '学时', en: 'Hours' },
  unit: { zh: '学时', en: 'credit-hours' },
  values,
  ...(midPeriod !== undefined && { midPeriod }),
})
const read = (values: Parameter['values'], period: Period, midPeriod?: MidPeriod) => {
  const outcome = parameterFor(parameter(values, midPeriod), period)
  if (!outcome.ok) return outcome.issues[0].code
  return outcome.value.status === 'present' ? outcome.value.value : outcome.value.status
}
const year = yearPeriod(2023)
// The 60-hour norm: from 9 August 2023 on.
const norm = [from('2023-08-09', 60)] as const
const changed = [from('2020-01-01', 40), from('2023-07-01', 60)] as const

describe('a value that holds for the whole period', () => {
  test('is that value, with its source', () => {
    expect(parameterFor(parameter(norm), yearPeriod(2024))).toEqual({
      ok: true,
      value: { status: 'present', value: ratio(60), sources: [norm[0]] },
    })
    expect(read(changed, monthPeriod(2023, 6))).toEqual(ratio(40))
    expect(read(changed, monthPeriod(2023, 7))).toEqual(ratio(60))
  })
  test('ends where the next begins, or on its own last day', () => {
    expect(read([from('2020-01-01', 40, '2025-12-31'), from('2023-07-01', 60)], monthPeriod(2023, 7))).toEqual(
      ratio(60),
    )
    expect(read([from('2020-01-01', 40, '2023-04-30')], monthPeriod(2023, 4))).toEqual(ratio(40))
  })
})

test('before any value nothing applies, whatever the policy', () => {
  for (const policy of [undefined, ...midPeriodPolicies])
    expect(read(norm, yearPeriod(2022), policy)).toBe('inapplicable')
  expect(read([from('2020-01-01', 40, '2023-04-30')], monthPeriod(2023, 5))).toBe('inapplicable')
})

describe('a change inside the period', () => {
  test('without a policy is an issue, not a guess', () => {
    expect(read(changed, year)).toBe('midPeriodUnstated')
    expect(read(norm, year)).toBe('midPeriodUnstated')
  })
  test('follows the first or the last day', () => {
    expect(read(changed, year, 'firstDay')).toEqual(ratio(40))
    expect(read(changed, year, 'lastDay')).toEqual(ratio(60))
    expect(read(norm, year, 'firstDay')).toBe('inapplicable')
    expect(read(norm, year, 'lastDay')).toEqual(ratio(60))
  })
  test('is not judged under notApplicable', () => {
    expect(read(changed, year, 'notApplicable')).toBe('inapplicable')
  })
  test('is weighted by days, exactly; days without a value weigh nothing', () => {
    // 181 days of 40 and 184 of 60.
    expect(read(changed, year, 'proRata')).toEqual(ratio(181 * 40 + 184 * 60, 365))
    expect(read(norm, year, 'proRata')).toEqual(ratio(145 * 60, 365))
  })
})

test('the weighted value lies between the values, and names both as sources', () => {
  const anyDay = fc.integer({ min: 1, max: 364 }).map((days) => addDays('2023-01-01', days))
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (day, before, after) => {
      const values = [from('2020-01-01', before), from(day, after)] as const
      const outcome = parameterFor(parameter(values, 'proRata'), year)
      if (!outcome.ok || outcome.value.status !== 'present') throw new Error('no value')
      expect(compare(outcome.value.value, ratio(Math.min(before, after)))).toBeGreaterThanOrEqual(0)
      expect(compare(outcome.value.value, ratio(Math.max(before, after)))).toBeLessThanOrEqual(0)
      expect(outcome.value.sources).toEqual(values)
    }),
  )
})

test('a year read month by month has, weighted by days, the value of the year', () => {
  const months = Array.from({ length: 12 }, (_, i) => monthPeriod(2023, i + 1))
  const total = months.reduce((sum, month) => {
    const value = read(changed, month, 'proRata')
    if (typeof value === 'string') throw new Error(value)
    return sum + Number(value.num) * Number(month.to.slice(8))
  }, 0)
  expect(read(changed, year, 'proRata')).toEqual(ratio(total, 365))
})

test('a term is read like any other period', () => {
  const term = parsePeriod('2022-07-01..2023-06-30')
  expect(term.ok && read(changed, term.value)).toEqual(ratio(40))
})
