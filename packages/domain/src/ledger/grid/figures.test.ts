import { expect, test } from 'vitest'
import type { Subject } from '../../figure/subject.ts'
import { entryFor } from '../../testing/alert-view.ts'
import { yearPeriod } from '../../value/period.ts'
import { countFigure } from '../count-figure.ts'
import { trainingCourse } from '../enforcement/training/training-course.ts'
import type { LooseEntry } from '../entry.ts'
import { indexLedger } from '../ledger-index.ts'
import { monthlyAssessment } from './assessment/monthly-assessment.ts'
import { monthsHeldFigures, sessionFigures } from './figures.ts'

const figures = [...monthsHeldFigures, ...sessionFigures]
const counted = (id: string, entries: readonly LooseEntry[]) => {
  const definition = figures.find((each) => each.id === id)!
  const [{ township } = { township: '' }] = entries
  const subject: Subject = { kind: 'township', id: township, township }
  const value = countFigure(definition, indexLedger(entries), { subject, period: yearPeriod(2023) })
  return value.status === 'present' && [value.value, value.entries.length]
}
const assessed = (occurred: string, i: number) =>
  entryFor(monthlyAssessment, { key: `KH-${i}`, clocks: { occurred }, facts: { circulated: true, members: 60 } })
const trained = (occurred: string, i: number, held = true) =>
  entryFor(trainingCourse, {
    key: `PX-${i}`,
    clocks: { occurred },
    facts: {
      audience: 'gridMembers',
      title: '培训',
      method: 'classroom',
      held,
      minutes: 90,
      scheme: 'classHour45',
      creditHours: 8,
    },
  })

test('twelve in one month are twelve times and one month, and every row is named', () => {
  const days = Array.from({ length: 12 }, (_, i) => `2023-06-${String(i + 10)}`)
  expect(counted('grid.monthly-assessments', days.map(assessed))).toEqual([12, 12])
  expect(counted('grid.assessment-months', days.map(assessed))).toEqual([1, 12])
  expect(counted('grid.assessment-months', ['2023-05-31', '2023-06-01', '2022-06-01'].map(assessed))).toEqual([2, 2])
})

test('a session that was not held makes no month', () => {
  const entries = [trained('2023-03-01', 1), trained('2023-03-31', 2), trained('2023-04-01', 3, false)]
  expect(counted('grid.training-sessions', entries)).toEqual([2, 2])
  expect(counted('grid.training-months', entries)).toEqual([1, 2])
})
