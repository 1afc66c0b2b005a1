import { type EntryKind, type LooseEntry, type LooseValues, countFigure, indexLedger } from '@zhunsheng/domain'
import { figureDefinitions, kindByName, newEntry } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import { copiedFigureOf } from '../../copied-figures.ts'
import { scopeOf } from '../databases/scope.ts'
import { periodOf } from '../testing/any-definition.ts'
import { onEachDatabase, withDatabase } from '../testing/each-database.ts'
import { holding } from '../testing/holding-versions.ts'
import { countGrid, countOne } from './count-figures.ts'
import { sightOf } from './sight.ts'

const township = '141021100000'
const everywhere = scopeOf(localAdministrator)

const made = (id: string, key: string, clocks: LooseValues, facts: LooseValues, recorded: string): LooseEntry => {
  const kind: EntryKind | undefined = kindByName(id)
  if (kind === undefined) throw new Error(id)
  const row = { key, clocks: { occurred: '', ...clocks }, facts, personal: {} }
  const entry = newEntry<EntryKind>(kind, row, { township, recorded, synthetic: true })
  if (!entry.ok) throw new Error(JSON.stringify(entry.issues))
  return entry.value
}
const event = (key: string, closed: string | undefined, facts: LooseValues = {}): LooseEntry =>
  made(
    'event',
    key,
    { occurred: '2023-05-02', reported: '2023-05-02', ...(closed !== undefined && { closed }) },
    {
      category: 'dispute',
      source: 'gridMember',
      division: '141021100201',
      reporter: 'P10',
      handled: true,
      valid: true,
      due: '2023-05-22',
      ...facts,
    },
    '2023-05-03T00:00:00Z',
  )
const step = (name: string, of: string, occurred: string, facts: LooseValues = {}): LooseEntry =>
  made('event-step', `${of}-${name}`, { occurred }, { event: of, step: name, ...facts }, '2023-07-01T00:00:00Z')

const events = [
  event('SJ-1', '2023-05-20'),
  step('accepted', 'SJ-1', '2023-05-03'),
  event('SJ-2', '2023-05-23'),
  event('SJ-3', '2023-06-05'),
  step('delayApproved', 'SJ-3', '2023-05-20', { until: '2023-06-10' }),
  event('SJ-4', '2023-05-10'),
  step('reopened', 'SJ-4', '2023-05-12'),
  event('SJ-5', undefined),
  step('transferred', 'SJ-5', '2023-05-20', { to: 'court' }),
  event('SJ-6', '2023-05-20', { valid: false }),
  event('SJ-7', '2023-05-20', { duplicateOf: 'SJ-1' }),
  event('SJ-8', '2023-05-20', { reporter: 'P11', category: 'hazard' }),
]
const closure = figureDefinitions.filter((definition) => copiedFigureOf(definition) !== undefined)

onEachDatabase('a figure over what is copied unless it is named', ({ migrated }) => {
  it('counts copies in the database and the rest in the domain: together what the domain counts', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.promise(() =>
          holding(database, events, (connection) =>
            Effect.gen(function* () {
              const period = periodOf('2023')
              const numbers: Record<string, readonly unknown[]> = {}
              for (const definition of closure) {
                const id = definition.subject === 'township' ? township : 'P10'
                const subject = { kind: definition.subject, id, township }
                const value = yield* countOne(sightOf(connection, everywhere), definition, { subject, period })
                expect(value).toEqual(countFigure(definition, withDerived(indexLedger(events)), { subject, period }))
                const request = { definitions: [definition], township, subjects: [id], periods: [period] }
                const grid = yield* countGrid(sightOf(connection, everywhere), request)
                expect(grid.of(id, period.id).get(definition.id)).toEqual(value)
                numbers[definition.id] = value.status === 'present' ? [value.value, value.of] : []
              }
              expect(numbers).toEqual({
                'grid.timely-closure-share': [3, 5],
                'grid.dispute-closure-share': [2, 4],
                'grid.hazard-closure-share': [1, 1],
                'member.timely-closure-share': [2, 4],
              })
              // Before the steps were known all six were as their rows say.
              const before = sightOf(connection, everywhere, '2023-06-01T00:00:00.000Z')
              const [timely] = closure
              const subject = { kind: 'township', id: township, township } as const
              expect(timely && (yield* countOne(before, timely, { subject, period }))).toMatchObject({
                value: 3,
                of: 6,
              })
            }),
          ).then(() => undefined),
        ),
      ),
    ))
})
