import { expect, test } from 'vitest'
import { figureDefinitions } from '../ledger/figure-definitions.ts'
import { townshipYear } from './township-year.ts'

// Of what has a last day, a share that is counted by another day counts against somebody what is open and not due.
const withLastDay = new Set(['event', 'service-case', 'work-plan-item', 'training-plan-item'])

test('no point of the year of a township is lost by what is open and not due yet', () => {
  const read = JSON.stringify(townshipYear)
  const definitions = figureDefinitions.filter(({ id }) => read.includes(`"${id}"`))
  expect(definitions.length).toBeGreaterThan(50)
  const early = definitions.filter(
    ({ entryKind, aggregate, dating }) =>
      withLastDay.has(entryKind) &&
      aggregate.type === 'share' &&
      aggregate.met.some(({ field }) => field === 'closed') &&
      !(dating.by === 'within' && dating.clock === 'due'),
  )
  expect(early.map(({ id }) => id)).toEqual([])
})
