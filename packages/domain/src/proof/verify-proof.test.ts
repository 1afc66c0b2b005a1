import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureDefinition } from '../figure/figure-definition.ts'
import { type FigureQuestion, countFigure } from '../ledger/count-figure.ts'
import { currentEntries } from '../ledger/current.ts'
import { factsHashOf } from '../ledger/entry-identity.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { isDerivedFigure } from '../ledger/derived-kinds.ts'
import { figureDefinitions } from '../ledger/figure-definitions.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { correctEntry, voidEntry } from '../ledger/new-entry.ts'
import { anyLedger, ledgerTownships } from '../testing/any-ledger.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { patrolled, township } from '../testing/patrols.ts'
import { type WrittenJournal, type WrittenMonth, writeJournal } from '../testing/written-journal.ts'
import { ratio } from '../value/ratio.ts'
import { yearPeriod } from '../value/period.ts'
import { type ProofInput, buildProof } from './build-proof.ts'
import { entriesToProve } from './entries-to-prove.ts'
import type { Proof, ProofEntry } from './proof-file.ts'
import { type OpenSeal, openSealOf, sealHashOf } from './seal.ts'
import { type ProofContext, verifyProof } from './verify-proof.ts'
import { merkleTree } from '../value/merkle-tree.ts'

const figuresOfRows = figureDefinitions.filter((each) => each.subject === 'township' && !isDerivedFigure(each))
const definition = figureDefinitions.find(({ id }) => id === 'enforcement.patrols')!
const subject = { kind: 'township', id: township, township } as const
const question: FigureQuestion = { subject, period: yearPeriod(2023) }

const wrong = patrolled(2, '2023-04-02')
const months: readonly WrittenMonth[] = [
  {
    month: '2023-04',
    entries: [{ ...patrolled(1, '2023-04-02'), personal: { route: '东街' } }, wrong, patrolled(3, '2023-04-02')],
  },
  {
    month: '2023-05',
    entries: [
      patrolled(4, '2023-05-02'),
      valueOf(
        correctEntry(
          wrong,
          { ...wrong, facts: { ...wrong.facts, leader: 'P9' } },
          { recorded: '2023-05-03T00:00:00Z', reason: '笔误' },
        ),
      ),
      patrolled(5, '2023-05-04'),
    ],
  },
  {
    month: '2023-06',
    entries: [
      valueOf(voidEntry(patrolled(5, '2023-05-04'), { recorded: '2023-06-01T00:00:00Z', reason: '重复' })),
      patrolled(6, '2023-06-02'),
    ],
  },
]
const journal = writeJournal(months)
const entries = months.flatMap((month) => month.entries)

interface Asked extends Partial<Pick<ProofInput, 'knownAt' | 'whole' | 'earlier'>> {
  readonly definition?: FigureDefinition
  readonly question?: FigureQuestion
}
const build = (
  asked: Asked = {},
  { rows, seals, open }: WrittenJournal = journal,
  all: readonly LooseEntry[] = entries,
): Proof => {
  const { knownAt, whole = false } = asked
  const [figure, about] = [asked.definition ?? definition, asked.question ?? question]
  const index = indexLedger(currentEntries(all, knownAt))
  const needed = new Set(entriesToProve(figure, index, about).map(({ id }) => id))
  const chosen = rows.flatMap((row, i) => {
    const entry = all[i]!
    return whole || needed.has(entry.id) ? [{ seq: row.seq, entry, commitment: row.commitment }] : []
  })
  const last = rows.at(-1)!
  return buildProof({
    engine: '0.1.0',
    madeAt: '2023-06-05T00:00:00.000Z',
    definition: figure,
    question: about,
    value: countFigure(figure, index, about),
    rows: chosen,
    seals,
    open,
    head: { township: last.township, seq: last.seq, chain: last.chain },
    hashesOf: ({ from, to }) => rows.slice(from - 1, to).map(({ entryHash }) => entryHash),
    ...asked,
  })
}
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const codes = (proof: unknown, context?: ProofContext) => {
  const outcome = verifyProof(json(proof), context)
  return outcome.ok
    ? []
    : outcome.issues.map((issue) => ('entry' in issue ? `${issue.code} ${issue.entry}` : issue.code))
}
const said = (proof: unknown, context?: ProofContext) =>
  valueOf(verifyProof(json(proof), context)).statements.map(({ code }) => code)
const changed = (proof: Proof, place: number, change: (each: ProofEntry) => object) => ({
  ...proof,
  entries: proof.entries.map((each, i) => (i === place ? change(each) : each)),
})

describe('a proof', () => {
  const proof = build()
  test('carries the rows that count, and nothing personal', () => {
    expect(proof.value).toEqual({ status: 'present', value: 5 })
    expect(proof.entries.map(({ entry }) => `${entry.key}/${entry.version}`).toSorted()).toEqual([
      'XC-1/1',
      'XC-2/2',
      'XC-3/1',
      'XC-4/1',
      'XC-6/1',
    ])
    expect(JSON.stringify(proof)).not.toContain('东街')
    expect(JSON.stringify(proof)).not.toContain('personal')
  })
  test('holds after a passage through JSON, and says what it proves and what not', () => {
    const report = valueOf(verifyProof(json(proof)))
    expect(report.proof).toEqual(json(proof))
    expect(report.statements).toEqual([
      { code: 'provesRows', township, rows: 5 },
      {
        code: 'provesValue',
        figure: { id: definition.id, label: definition.label },
        period: '2023',
        asOf: '2023-12-31',
        value: { status: 'present', value: 5 },
        quantity: { value: ratio(5, 1), unit: definition.unit, shape: 'number' },
      },
      { code: 'leavesOthers' },
      { code: 'leavesOpen', rows: 1 },
      { code: 'leavesUnheld', rows: 5 },
    ])
  })
  test('is held against what the verifier has', () => {
    const [, second] = journal.seals
    expect(said(proof, { held: [second!.hash] })).toEqual([
      'provesRows',
      'provesValue',
      'leavesOthers',
      'provesHeld',
      'leavesOpen',
      'leavesUnheld',
    ])
    expect(said(proof, { held: [journal.open.hash] })).toEqual([
      'provesRows',
      'provesValue',
      'leavesOthers',
      'provesHeld',
      'leavesOpen',
    ])
    expect(codes(proof, { held: ['f'.repeat(64)] })).toEqual(['heldNotReached'])
    const head = { township, seq: second!.to, chain: second!.chain }
    // The link stands beside the root: without the rows nothing shows that they belong together.
    expect(codes(proof, { held: [head] })).toEqual(['heldNotReached'])
    expect(codes(proof, { held: [{ ...head, chain: 'f'.repeat(64) }] })).toEqual(['heldContradicted'])
  })
  test('as known before says so when no row can enter that view any more', () => {
    const before = build({ knownAt: '2023-05-02T12:00:00.000Z' })
    expect(before.value).toEqual({ status: 'present', value: 4 })
    expect(before.entries.map(({ entry }) => `${entry.key}/${entry.version}`).toSorted()).toEqual([
      'XC-1/1',
      'XC-2/1',
      'XC-3/1',
      'XC-4/1',
    ])
    expect(said(before)).toContain('provesView')
    expect(said(build({ knownAt: '2023-06-05T00:00:00.000Z' }))).not.toContain('provesView')
    expect(codes({ ...before, knownAt: '2023-04-30T00:00:00.000Z' })).toEqual(['entryNotKnown 3'])
  })
  test('of a share, a sum over a subject or a count of nothing holds as well', () => {
    for (const figure of figuresOfRows) {
      expect(codes(build({ definition: figure }))).toEqual([])
    }
    // Nothing was found, and the ledger is kept: one patrol shows it.
    const none = figureDefinitions.find(({ entryKind, where }) => entryKind === 'patrol' && where.length > 0)
    if (none !== undefined) expect(codes(build({ definition: none }))).toEqual([])
    const nothing = build({ question: { subject, period: yearPeriod(2022) } })
    expect(nothing.value).toEqual({ status: 'missing' })
    expect(said(nothing)).toContain('leavesOthers')
  })
})

describe('a proof does not hold', () => {
  const proof = build()
  test('when anything in an entry is another', () => {
    const facts = changed(proof, 1, (each) => ({
      ...each,
      entry: { ...each.entry, facts: { ...each.entry.facts, found: false } },
    }))
    expect(codes(facts)).toEqual(['entryNotInTree 1'])
    expect(codes(changed(proof, 0, (each) => ({ ...each, commitment: undefined })))).toEqual(['entryNotInTree 0'])
    expect(codes(changed(proof, 1, (each) => ({ ...each, commitment: 'f'.repeat(64) })))).toEqual(['entryNotInTree 1'])
    const key = changed(proof, 1, (each) => ({ ...each, entry: { ...each.entry, key: 'XC-77' } }))
    expect(codes(key)).toEqual(['entryChanged 1', 'entryNotInTree 1'])
  })
  test('when an entry stands elsewhere', () => {
    expect(codes(changed(proof, 1, (each) => ({ ...each, index: 1 })))).toContain('entryNotInTree 1')
    expect(codes(changed(proof, 1, (each) => ({ ...each, index: 9 })))).toEqual(['entryNoSeal 1'])
    expect(codes(changed(proof, 1, (each) => ({ ...each, seal: 9 })))).toEqual(['entryNoSeal 1'])
    expect(codes(changed(proof, 1, (each) => ({ ...each, path: [] })))).toEqual(['entryNotInTree 1'])
    expect(codes(changed(proof, 1, (each) => ({ ...each, path: undefined })))).toEqual(['entryNotInTree 1'])
    const other = '141021101000'
    expect(codes(changed(proof, 1, (each) => ({ ...each, entry: { ...each.entry, township: other } })))).toContain(
      'entryOtherTownship 1',
    )
    expect(codes({ ...proof, subject: { ...subject, township: other } })).toContain('proofOtherTownship')
  })
  test('when an entry is left out, given twice, superseded, void or does not count', () => {
    expect(codes({ ...proof, entries: proof.entries.slice(1) })).toEqual(['recountDiffers'])
    expect(codes({ ...proof, entries: [...proof.entries, proof.entries[0]!] })).toContain('entryTwice 5')
    const whole = build({ whole: true })
    const rowAt = (seq: number): ProofEntry => {
      const each = whole.entries[seq - 1]!
      const seal = whole.seals[each.seal - 1]!
      const hashes = journal.rows.slice(seal.from - 1, seal.to).map(({ entryHash }) => entryHash)
      return { ...each, path: merkleTree(hashes).inclusion(each.index) }
    }
    expect(codes({ ...proof, entries: [...proof.entries, rowAt(2)] })).toEqual([
      'entryVersionTwice 5',
      'recountDiffers',
    ])
    expect(codes({ ...proof, entries: [...proof.entries, rowAt(7)] })).toEqual(['entryVoid 5', 'recountDiffers'])
    expect(codes({ ...build({ question: { ...question, period: yearPeriod(2022) } }), entries: [rowAt(1)] })).toEqual([
      'entryIdle 0',
    ])
  })
  test('when the value is another', () => {
    expect(codes({ ...proof, value: { status: 'present', value: 6 } })).toEqual(['recountDiffers'])
    expect(codes({ ...proof, value: { status: 'present', value: 5, of: 6 } })).toEqual(['recountDiffers'])
    expect(codes({ ...proof, value: { status: 'missing' } })).toEqual(['recountDiffers'])
    expect(codes({ ...proof, asOf: '2023-03-03' })).toContain('recountDiffers')
  })
  test('when the figure is not one that is known', () => {
    const { figure } = proof
    expect(codes(proof, { definitions: [] })).toEqual(['figureUnknown'])
    expect(codes(proof, { definitions: [{ ...definition, measure: 'points' }] })).toEqual(['figureCountedOtherwise'])
    expect(codes(proof, { definitions: [{ ...definition, label: { zh: '巡查', en: 'Patrols done' } }] })).toEqual([])
    expect(
      codes({ ...proof, figure: { ...figure, definition: { ...figure.definition, where: [], measure: 'fen' } } }),
    ).toEqual(['figureAltered'])
    expect(codes({ ...proof, figure: { ...figure, id: 'x' } })).toEqual(['figureUnknown'])
  })
  // Without an entry it would come to none of none, and that would hold whatever the ledger says.
  test('when the figure counts what nobody writes', () => {
    const derived = figureDefinitions.find(({ id }) => id === 'enforcement.lawful-case-share')!
    expect(codes(build({ definition: derived }))).toEqual(['figureDerived'])
    // Nor when it only says so of what covers the counted ones, or of whom it is about.
    const by = {
      entryKind: 'entitlement',
      field: 'person',
      where: [],
      dating: { by: 'asOf', from: 'occurred' },
    } as const
    for (const each of [
      { ...definition, aggregate: { type: 'coverage', by } } as const,
      { ...definition, appliesTo: by },
    ])
      expect(codes(build({ definition: each }), { definitions: [each] })).toContain('figureDerived')
  })
  test('when a seal or the head is another', () => {
    const [first, second, open] = proof.seals
    expect(codes({ ...proof, seals: [first, { ...second, root: 'f'.repeat(64) }, open] })).toContain('sealBroken')
    expect(codes({ ...proof, seals: [first, second] })).toContain('headNotSealed')
    expect(codes({ ...proof, seals: [] })).toContain('headNotSealed')
    expect(codes({ ...proof, head: { ...proof.head, chain: 'f'.repeat(64) } })).toEqual(['headNotSealed'])
  })
  test('when an entry says that it was recorded in a month sealed before', () => {
    const late = months.with(1, { month: '2023-05', entries: [patrolled(4, '2023-04-03')] })
    const proved = build(
      {},
      writeJournal(late),
      late.flatMap((month) => month.entries),
    )
    expect(codes(proved).filter((code) => code.startsWith('entryBackdated'))).toHaveLength(1)
  })
  test('when it is not of this form: every fault has a path', () => {
    const faults = (value: unknown) => {
      const outcome = verifyProof(value)
      return outcome.ok
        ? []
        : outcome.issues.map((issue) =>
            issue.code === 'proofMalformed' ? `${issue.path} ${issue.wanted}` : issue.code,
          )
    }
    expect(faults(undefined)).toEqual([' object'])
    expect(faults({ ...proof, format: 'zhunsheng/proof/2' })).toEqual(['format format'])
    expect(faults({ ...proof, extra: 1, asOf: '2023-02-30' })).toEqual(['asOf date', 'extra absent'])
    expect(
      faults({ ...proof, seals: [{ ...proof.seals[0]!, root: 'x', to: 1.5 }], madeAt: '2023-06-05T00:00:00Z' }),
    ).toEqual(['madeAt instant', 'seals/0/to integer', 'seals/0/root hash'])
    expect(faults(changed(proof, 2, (each) => ({ ...each, personal: {} })))).toEqual(['entries/2/personal absent'])
    expect(
      faults(changed(proof, 2, (each) => ({ ...each, entry: { ...each.entry, facts: { found: null } } }))),
    ).toEqual(['entries/2/entry/facts/found scalar'])
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i += 1) deep = [deep]
    expect(faults({ ...proof, figure: { ...proof.figure, definition: { deep } } })).toEqual(['figure/definition data'])
    expect(faults({ ...proof, entries: Array.from({ length: 5000 }, () => 0) })).toHaveLength(100)
  })
})

describe('a whole proof', () => {
  const whole = build({ whole: true })
  const last = journal.rows.at(-1)!
  test('holds, and proves that there is no other row', () => {
    expect(whole.entries).toHaveLength(8)
    expect(said(whole)).toEqual(['provesRows', 'provesValue', 'provesWhole', 'leavesOpen', 'leavesUnheld'])
    const held = [{ township, seq: last.seq, chain: last.chain }]
    expect(said(whole, { held })).toEqual(['provesRows', 'provesValue', 'provesWhole', 'provesHeld', 'leavesOpen'])
    expect(codes(whole, { held: [{ township, seq: 3, chain: 'f'.repeat(64) }] })).toEqual(['heldContradicted'])
    expect(said(build({ whole: true, knownAt: '2023-05-02T12:00:00.000Z' }))).toContain('provesView')
  })
  test('does not hold without one of its rows, with one changed or in another order', () => {
    expect(codes({ ...whole, entries: whole.entries.slice(0, -1) })).toContain('rowsLeftOut')
    expect(codes({ ...whole, entries: whole.entries.toReversed() })).toContain('wholeOutOfOrder 0')
    const other = changed(whole, 3, (each) => ({ ...each, entry: { ...each.entry, synthetic: false } }))
    expect(codes(other)).toEqual(['sealBroken', 'sealBroken', 'sealBroken'])
  })
})

describe('a head that was given out before its month was sealed', () => {
  const early = writeJournal([months[0]!, { month: '2023-05', entries: months[1]!.entries.slice(0, 2) }]).open
  const proof = build({ earlier: [early] })
  test('is shown to be the beginning of what was sealed', () => {
    expect(proof.earlier?.[0]?.path.length).toBeGreaterThan(0)
    expect(said(proof, { held: [early.hash] })).toContain('provesHeld')
  })
  test('of another journal is not', () => {
    const fork = (change: Partial<OpenSeal>) => {
      const { hash: _, ...head } = { ...early, ...change }
      return { ...proof, earlier: [{ ...proof.earlier![0]!, head: { ...head, hash: sealHashOf(head) } }] }
    }
    expect(codes(fork({}))).toEqual([])
    expect(codes(fork({ root: 'f'.repeat(64) }))).toEqual(['earlierNotContinued'])
    expect(codes(fork({ previous: 'f'.repeat(64) }))).toEqual(['earlierNotContinued'])
    expect(codes(fork({ number: 3 }))).toEqual(['earlierNotContinued'])
    expect(codes({ ...proof, earlier: [{ head: { ...early, root: 'f'.repeat(64) }, path: [] }] })).toEqual([
      'earlierNotContinued',
    ])
    expect(() => build({ earlier: [openSealOf({ ...early, from: 99, to: 99 })] })).toThrow(RangeError)
  })
})

test('whatever a ledger holds, what is built of it holds, in part and whole', () => {
  fc.assert(
    fc.property(anyLedger(entryKinds, 40), fc.integer({ min: 1, max: 3 }), (ledger, parts) => {
      const own = ledger.filter((entry) => entry.township === ledgerTownships[0])
      fc.pre(own.length >= parts)
      const size = Math.ceil(own.length / parts)
      const split = ['2024-12', '2025-01', '2025-02']
        .map((month, i) => ({ month, entries: own.slice(i * size, (i + 1) * size) }))
        .filter((month) => month.entries.length > 0)
      // What is recorded once a month is sealed says so.
      const written = split.map((month, i) => ({
        ...month,
        entries: month.entries.map((entry) => ({ ...entry, recorded: `2025-0${i + 1}-03T00:00:00.000Z` })),
      }))
      const all = written.flatMap((month) => month.entries)
      const kept = writeJournal(written)
      for (const figure of figuresOfRows) {
        const asked = {
          definition: figure,
          question: {
            subject: { kind: 'township', id: ledgerTownships[0], township: ledgerTownships[0] },
            period: yearPeriod(2023),
          },
        } as const
        expect(codes(build(asked, kept, all))).toEqual([])
        expect(codes(build({ ...asked, whole: true }, kept, all))).toEqual([])
      }
    }),
    { numRuns: 15 },
  )
})

test('the facts hash of an entry of a proof is that of the ledger', () => {
  for (const { entry } of build().entries) {
    const own = entries.find(({ id }) => id === entry.id)!
    expect(factsHashOf(entry)).toBe(factsHashOf(own))
  }
})
