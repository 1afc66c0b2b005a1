import { expect, test } from 'vitest'
import { chinaCalendar } from '../value/china-calendar.ts'
import { ratio } from '../value/ratio.ts'
import { deadline } from '../value/time-limit.ts'
import type { Citation } from './citation.ts'
import { type LegalClock, limitFrom } from './legal-clock.ts'
import type { ParameterValue } from './parameter.ts'

const citation: Citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
}
const value = (effectiveFrom: string, days: number, more: Partial<ParameterValue> = {}): ParameterValue => ({
  effectiveFrom,
  value: ratio(days),
  citation,
  ...more,
})
const clock = (unit: LegalClock['unit'], values: LegalClock['length']['values']): LegalClock => ({
  id: 'answer',
  label: { zh: '答复', en: 'Answer' },
  unit,
  rollOver: 'nextWorkingDay',
  length: {
    id: 'answer.length',
    label: { zh: '答复期限', en: 'Time to answer' },
    unit: { zh: '日', en: 'days' },
    values,
  },
})
const [old, later] = [value('2021-01-01', 10, { effectiveTo: '2023-06-30' }), value('2023-07-01', 7)]
const changed = clock('workingDay', [old, later])
const lastDay = (start: string): unknown => {
  const made = limitFrom(changed, start)
  if (!made.ok) throw new Error(made.issues[0].code)
  const end = deadline(chinaCalendar, made.value.limit)
  return [end.ok && end.value, made.value.source]
}

test('a clock runs as long as the law of the day on which it began says', () => {
  expect(lastDay('2023-06-30')).toEqual([{ status: 'day', on: '2023-07-14' }, old])
  expect(lastDay('2023-07-01')).toEqual([{ status: 'day', on: '2023-07-11' }, later])
})

test('before there was such a law there is no limit', () => {
  expect(limitFrom(changed, '2020-12-31')).toEqual({
    ok: false,
    issues: [{ code: 'noLengthInForce', clock: 'answer', on: '2020-12-31' }],
  })
})

test('hours are those of the law of the day in Beijing', () => {
  const hours = clock('hour', [value('2023-07-01', 2)])
  expect(limitFrom(hours, '2023-06-30T16:00:00Z')).toMatchObject({ ok: true, value: { limit: { length: 2 } } })
  expect(limitFrom(hours, '2023-06-30T15:59:59Z')).toMatchObject({ ok: false, issues: [{ on: '2023-06-30' }] })
})

test('an event that has no day, or of hours no instant, starts nothing', () => {
  expect(limitFrom(changed, '2023-02-30')).toEqual({ ok: false, issues: [{ code: 'notDay', text: '2023-02-30' }] })
  const hours = clock('hour', [value('2023-07-01', 2)])
  expect(limitFrom(hours, '2023-07-01')).toEqual({ ok: false, issues: [{ code: 'noInstant', text: '2023-07-01' }] })
})

test('what stands still is handed on', () => {
  const suspensions = [{ from: '2023-07-05' }]
  expect(limitFrom(changed, '2023-07-01', suspensions)).toMatchObject({ value: { limit: { suspensions } } })
})
