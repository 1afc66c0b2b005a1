import { expect, test } from 'vitest'
import { toldBackground } from '../../testing/told-background.ts'
import { wholeCase } from '../../testing/told-case.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { backgroundOf } from '../background.ts'
import { follow } from '../case-history.ts'
import { enforcementCase } from './enforcement-case.ts'

test('a case goes from its clue to its archive', () => {
  const history = follow(enforcementCase, Object.values(wholeCase), chinaCalendar, backgroundOf(toldBackground))
  expect(history.illegal).toEqual([])
  expect(history.made.map(({ move }) => move)).toContain('archived')
  expect(history.made).toHaveLength(Object.keys(wholeCase).length)
})
