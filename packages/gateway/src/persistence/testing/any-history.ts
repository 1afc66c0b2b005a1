import type { EntryKind, Instant, LooseEntry } from '@zhunsheng/domain'
import { correctEntry, voidEntry } from '@zhunsheng/domain/ledger'
import { anyLedger } from '@zhunsheng/domain/testing'
import fc from 'fast-check'
import { nodeDigest } from '../../node-digest.ts'
import { kindOf } from '../tables/tables.ts'
import { anyDefinition, anyQuestion, kinds } from './any-definition.ts'

// After everything that happens in a generated ledger. Few, so that versions share an instant.
const instants = ['2024-08-01', '2024-09-01', '2024-10-01'].map((day) => `${day}T00:00:00.000Z`)

/** Any instant at which the ledger may be looked at: before, at and between those at which it was written; or none. */
export const anyKnownAt: fc.Arbitrary<Instant | undefined> = fc.constantFrom(
  undefined,
  ...instants,
  '2024-07-01T00:00:00.000Z',
  '2024-08-31T23:59:59.999Z',
  '2024-12-01T00:00:00.000Z',
)

const anyChange = fc.record({
  type: fc.constantFrom('correction', 'correction', 'void'),
  recorded: fc.constantFrom(...instants),
  donor: fc.nat(),
})
type Change = typeof anyChange extends fc.Arbitrary<infer C> ? C : never

// A correction takes over the row of another entry; what the ledger would refuse is left out.
const changed = (current: LooseEntry, all: readonly LooseEntry[], { type, recorded, donor }: Change) => {
  const rewriting = { reason: '更正', recorded }
  if (type === 'void') return voidEntry(current, rewriting, nodeDigest)
  const alike = all.filter(({ kind }) => kind === current.kind)
  const { clocks, facts } = alike[donor % alike.length] ?? current
  const row = { ...current, clocks: { ...clocks, occurred: current.clocks['occurred'] }, facts }
  return correctEntry(current, row, rewriting, nodeDigest)
}

const versionsOf = (
  first: LooseEntry,
  all: readonly LooseEntry[],
  changes: readonly Change[],
): readonly LooseEntry[] => {
  const versions = [first]
  for (const change of changes) {
    const next = changed(versions.at(-1) ?? first, all, change)
    if (next.ok) versions.push(next.value)
  }
  return versions
}

/** Entries with corrections, voids and late versions, each entry's versions in their order. */
export const anyHistoryOf = (entries: readonly LooseEntry[]): fc.Arbitrary<readonly LooseEntry[]> =>
  fc
    .tuple(...entries.map(() => fc.tuple(fc.constantFrom(...instants), fc.array(anyChange, { maxLength: 2 }))))
    .map((plans) =>
      entries.flatMap((entry, i) => {
        const [recorded = entry.recorded, changes = []] = plans[i] ?? []
        return versionsOf({ ...entry, recorded }, entries, changes)
      }),
    )

/** Kinds that are met together: one of its own, or a covered one with what covers it. */
const metWith = (kind: EntryKind): readonly EntryKind[] =>
  kind.id === 'village' ? [kind, kindOf('counsel-appointment') ?? kind] : [kind]

/** A ledger of few kinds, so that entries meet, with its whole history; definitions over it, and questions. */
export const anyCase = (size: number, most: number) =>
  fc.constantFrom(...kinds).chain((kind) =>
    anyLedger(metWith(kind), size).chain((entries) =>
      fc.record({
        history: anyHistoryOf(entries),
        definitions: fc.array(anyDefinition(kind, entries), { minLength: 1, maxLength: most }),
        questions: fc.array(anyQuestion, { minLength: 1, maxLength: 6 }),
        knownAt: anyKnownAt,
      }),
    ),
  )
