import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import { MoveRefused, type Store, type WriteError } from '../store.ts'
import {
  type MatterRow,
  type MatterRowName,
  appendMatter,
  decidedMatter,
  illegalAmong,
  illegalIn,
  matterRequest,
  matterRowNames,
  rowsBefore,
} from '../testing/decided-matter.ts'
import { atInstant } from '../testing/at-instant.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { eventRequest, lechang, newKey } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'
import { proceduresOf } from './procedure-cases.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise
const everyKind = { township: lechang, kinds: [...new Set(matterRowNames.map((name) => decidedMatter[name].kind))] }

const refused = async (work: Effect.Effect<LooseEntry, WriteError>): Promise<MoveRefused> => {
  const error = await run(Effect.flip(work))
  if (!(error instanceof MoveRefused)) throw error
  return error
}
/** What is refused: [move, key of the entry that makes it, [gate, article] of each gate]. */
const said = ({ moves }: MoveRefused) =>
  moves.map(({ move, entry, gates }) => [
    move,
    entry.key,
    gates.map(({ gate, citation }) => [gate, citation.article, citation.verification]),
  ])
const change = (entry: LooseEntry | undefined) => ({
  idempotencyKey: newKey(),
  id: entry?.id ?? '',
  expectedVersion: entry?.version ?? 1,
  reason: '核实',
})
const entriesOf = async (store: Kept): Promise<number> => (await run(store.rowCounts(admin))).entries

const withMatter = (
  database: Parameters<Parameters<typeof onEachDatabase>[1]>[0],
  until: MatterRowName,
  use: (store: Kept, entryOf: (name: MatterRowName) => LooseEntry | undefined) => Promise<void>,
) =>
  withTempStore(database, async (store) => {
    const names = rowsBefore(until)
    const written = await appendMatter(store, names)
    await use(store, (name) => written[names.indexOf(name)])
  })

onEachDatabase('an illegal move', (database) => {
  it('is refused when it is appended, with gate and article, and nothing is written', () =>
    withMatter(database, 'reviewed', async (store) => {
      const before = await run(store.rowCounts(admin))
      const error = await refused(store.append(admin, matterRequest(decidedMatter.discussed)))
      expect(said(error)).toEqual([
        [
          'discussed',
          'CX-6',
          [
            ['legalityReviewed', 25, 'verified'],
            ['counselHeard', 28, 'verified'],
            ['headSpokeLast', 30, 'verified'],
          ],
        ],
      ])
      expect(await run(store.rowCounts(admin))).toEqual(before)
      expect(await run(store.drift(admin))).toEqual([])
    }))

  it('is refused in the middle of a case, too: it is named where it stands', () =>
    withMatter(database, 'archived', async (store) => {
      const again = { ...decidedMatter.drafted, key: 'CX-10' }
      const late = { ...again, values: { ...again.values, occurred: '2023-03-08' } }
      // Of another draft there is no review: what was said of it, and all that followed, does not hold.
      const moves = said(await refused(store.append(admin, matterRequest(late)))).map(([move, key]) => [move, key])
      expect(moves).toEqual([
        ['discussed', 'CX-6'],
        ['decided', 'JC-1'],
        ['published', 'CX-8'],
      ])
      const spoken = { ...decidedMatter.saidByMember, key: 'FY-4' }
      const last = { ...spoken, values: { ...spoken.values, turn: 4 } }
      expect(said(await refused(store.append(admin, matterRequest(last))))[0]).toEqual([
        'discussed',
        'CX-6',
        [['headSpokeLast', 30, 'verified']],
      ])
      expect(await illegalIn(store)).toEqual([])
    }))

  it('is refused when a correction makes it, in the case that it leaves and in the one that it enters', () =>
    withMatter(database, 'archived', async (store, entryOf) => {
      const other = { ...decidedMatter.initiated, key: 'SX-2' }
      await run(store.append(admin, matterRequest(other)))
      const { values } = decidedMatter.reviewed
      const notPassed = { ...values, opinion: 'notPassed' }
      const [first] = said(await refused(store.correct(admin, { ...change(entryOf('reviewed')), values: notPassed })))
      expect(first).toEqual(['discussed', 'CX-6', [['foundLawful', 25, 'verified']]])
      const elsewhere = { ...values, matter: 'SX-2' }
      const moves = await refused(store.correct(admin, { ...change(entryOf('reviewed')), values: elsewhere }))
      expect(moves.moves.map((move) => [move.case, move.entry.key])).toEqual(
        expect.arrayContaining([
          ['SX-1', 'CX-6'],
          ['SX-2', 'SC-1'],
        ]),
      )
      expect(await entriesOf(store)).toBe(rowsBefore('archived').length + 1)
    }))

  it('is refused when a void makes it', () =>
    withMatter(database, 'archived', async (store, entryOf) => {
      const error = await refused(store.voidEntry(admin, change(entryOf('reviewed'))))
      expect(said(error)[0]).toEqual(['discussed', 'CX-6', [['legalityReviewed', 25, 'verified']]])
      await run(store.voidEntry(admin, change(entryOf('published'))))
      expect(await illegalIn(store)).toEqual([])
    }))

  it('is refused where the calendar does not know the days', () =>
    withMatter(database, 'reviewed', async (store) => {
      const { values, ...row } = decidedMatter.reviewed
      const later = { ...row, values: { ...values, occurred: '2027-03-01', closed: '2027-03-11' } }
      const { moves } = await refused(atInstant('2028-01-01T00:00:00Z')(store.append(admin, matterRequest(later))))
      expect(
        moves[0].gates.flatMap(({ gate, unknown }) => (unknown === undefined ? [] : [[gate, unknown.code]])),
      ).toEqual([['reviewTime', 'outsideCalendar']])
    }))

  it('leaves other kinds alone, and decisions without a file', () =>
    withTempStore(database, async (store) => {
      expect(proceduresOf(['patrol', 'village'])).toEqual([])
      await run(store.append(admin, eventRequest('SJ-1')))
      const { matter: _, ...values } = decidedMatter.decided.values
      await run(store.append(admin, matterRequest({ ...decidedMatter.decided, values })))
      expect(await entriesOf(store)).toBe(2)
    }))

  it('answers the same request again with what it wrote', () =>
    withMatter(database, 'discussed', async (store) => {
      const request = matterRequest(decidedMatter.discussed)
      const first = await run(store.append(admin, request))
      expect(await run(store.append(admin, request))).toEqual(first)
    }))

  it('is made by none of two who write to one case at once', () =>
    withMatter(database, 'discussed', async (store, entryOf) => {
      const both = [
        store.append(admin, matterRequest(decidedMatter.discussed)),
        store.voidEntry(admin, change(entryOf('reviewed'))),
      ]
      const exits = await Promise.all(both.map((each) => run(Effect.exit(each))))
      expect(exits.filter(Exit.isSuccess)).toHaveLength(1)
      expect(await illegalIn(store)).toEqual([])
    }))
})

type Verb = 'append' | 'correct' | 'void'
/** A row of the matter, as it is or on another day. */
const anyRow: fc.Arbitrary<MatterRow> = fc
  .tuple(fc.constantFrom(...matterRowNames), fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }))
  .map(([name, days]) => {
    const { kind, key, values } = decidedMatter[name]
    if (days === undefined || kind === 'legality-review') return { kind, key, values }
    const occurred = new Date(Date.parse('2023-01-03') + days * 86_400_000).toISOString().slice(0, 10)
    return { kind, key, values: { ...values, occurred } }
  })
// Half of them go on by the law: otherwise a case would never come far.
const anyWrites: fc.Arbitrary<readonly ({ readonly verb: Verb; readonly row: MatterRow } | 'next')[]> = fc.array(
  fc.oneof(
    fc.constant('next' as const),
    fc.record({ verb: fc.constantFrom('append', 'correct', 'void'), row: anyRow }),
  ),
  { minLength: 25, maxLength: 45 },
)

const asEntry = ({ kind, key, values: { occurred, closed, ...facts } }: MatterRow): LooseEntry => ({
  id: key,
  township: lechang,
  kind,
  year: 2023,
  key,
  version: 1,
  recorded: '2024-01-01T00:00:00.000Z',
  synthetic: true,
  clocks: { occurred, ...(closed !== undefined && { closed }) },
  facts,
  personal: {},
})

onEachDatabase('random writes to a case', (database) => {
  it('are refused exactly when the case as it would stand is illegal, and leave it as it was', () =>
    fc.assert(
      fc.asyncProperty(anyWrites, (writes) =>
        withTempStore(database, async (store) => {
          const there = new Map<string, { readonly row: MatterRow; readonly id: string; readonly version: number }>()
          for (const write of writes) {
            const next = matterRowNames.find((name) => !there.has(decidedMatter[name].key))
            const row = write !== 'next' ? write.row : next && decidedMatter[next]
            if (row === undefined) continue
            const verb = write === 'next' ? 'append' : write.verb
            const own = there.get(row.key)
            const rows = new Map([...there].map(([key, { row: its }]) => [key, its]))
            if (verb === 'void') rows.delete(row.key)
            else rows.set(row.key, row)
            const isLegal = illegalAmong([...rows.values()].map(asEntry)).length === 0
            const { values } = row
            const given = {
              idempotencyKey: newKey(),
              id: own?.id ?? '',
              expectedVersion: own?.version ?? 1,
              reason: '核实',
            }
            const work = {
              append: () => store.append(admin, matterRequest(row)),
              correct: () => store.correct(admin, { ...given, values }),
              void: () => store.voidEntry(admin, given),
            }[verb]()
            const result = await run(Effect.result(work))
            if (Result.isSuccess(result)) {
              expect(isLegal).toBe(true)
              const { id, version } = result.success
              if (verb === 'void') there.delete(row.key)
              else there.set(row.key, { row, id, version })
            } else if (result.failure instanceof MoveRefused) expect(isLegal).toBe(false)
            // Taken, not there, void already or unchanged: refused for itself.
            else expect(['KeyTaken', 'NotFound', 'EntryRefused']).toContain(result.failure._tag)
          }
          expect(await illegalIn(store)).toEqual([])
          expect((await run(store.ledgerOf(admin, everyKind))).length).toBe(there.size)
        }),
      ),
      // A PostgreSQL database for each run takes longer than what is tried in it: there few are tried.
      { numRuns: database.name === 'sqlite' ? 12 : 4 },
    ))
})
