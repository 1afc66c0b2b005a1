import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainHashOf, entryHashOf, entryIdOf, factsHashOfPayload } from '../ledger/entry-identity.ts'
import { merkleRoot } from '../value/merkle.ts'
import { writeJournal } from '../testing/written-journal.ts'
import { patrolled, township } from '../testing/patrols.ts'
import { type AuditRow, type StoredAuditRow, auditHashOf, auditVerifier } from './audit-chain.ts'
import type { LedgerFinding } from './finding.ts'
import type { JournalRow } from './journal-row.ts'
import { type VerifyContext, ledgerVerifier } from './ledger-verifier.ts'
import { openSealOf, sealHashOf, sealOf } from './seal.ts'
import { verifySeals } from './verify-seals.ts'

const months = [
  { month: '2023-04', entries: [1, 2, 3, 4, 5].map((day) => patrolled(day, '2023-04-02')) },
  { month: '2023-05', entries: [6, 7, 8, 9].map((day) => patrolled(day, '2023-05-02')) },
  { month: '2023-06', entries: [10, 11, 12].map((day) => patrolled(day, '2023-06-02')) },
]
const { rows, seals, open } = writeJournal(months)
const headOf = (list: readonly JournalRow[], sealed = seals.length) => ({
  township,
  seq: list.at(-1)?.seq ?? 0,
  chain: list.at(-1)?.chain,
  seals: sealed,
})
const context: VerifyContext = { seals, heads: [headOf(rows)] }

const read = (list: readonly JournalRow[], given: Partial<VerifyContext> = {}) => {
  const verifier = ledgerVerifier({ ...context, ...given })
  const found = list.flatMap(verifier.add)
  const { findings, journals } = verifier.end()
  return { findings: [...found, ...findings], journals }
}
const short = (finding: LedgerFinding): string => {
  const place = 'seq' in finding ? finding.seq : 'seal' in finding ? finding.seal : undefined
  const more = 'hashes' in finding ? finding.hashes.join() : 'what' in finding ? finding.what : undefined
  const range = 'from' in finding ? `${finding.from}-${finding.to}` : undefined
  return [finding.code, place, more, range].filter((part) => part !== undefined).join(' ')
}
const found = (list: readonly JournalRow[], given?: Partial<VerifyContext>) => read(list, given).findings.map(short)

const edited = (seq: number, change: (row: JournalRow) => JournalRow) => rows.with(seq - 1, change(rows[seq - 1]!))
const facts = (row: JournalRow): JournalRow => ({ ...row, payload: row.payload.replace('"P1"', '"P2"') })
const rehashed = (row: JournalRow): JournalRow => {
  const factsHash = factsHashOfPayload(row, row.payload)
  return { ...row, factsHash, entryHash: entryHashOf(factsHash, row.commitment) }
}
const numbered = (list: readonly JournalRow[]) => list.map((row, i) => ({ ...row, seq: i + 1 }))
const rechained = (list: readonly JournalRow[]) => {
  const linked: JournalRow[] = []
  for (const row of numbered(list)) linked.push({ ...row, chain: chainHashOf(linked.at(-1)?.chain, row.entryHash) })
  return linked
}
const strange = (() => {
  const [row] = writeJournal([{ month: '2023-06', entries: [patrolled(20, '2023-06-02')] }]).rows
  return row!
})()

describe('a journal', () => {
  test('as it was written shows nothing, and where it ends', () => {
    const { findings, journals } = read(rows)
    expect(findings).toEqual([])
    expect(journals).toEqual([{ township, seq: 12, chain: rows[11]!.chain, seals: 2, open }])
  })
  test('without rows shows nothing', () => {
    const heads = [{ township, seq: 0, seals: 0 }]
    expect(read([], { seals: [], heads }).findings).toEqual([])
  })
  test('whose rows do not come in order is refused', () => {
    expect(() => read([rows[1]!, rows[0]!])).toThrow(RangeError)
  })
  test('in which any column of any row is another names that row', () => {
    const columns = fc.constantFrom<Partial<JournalRow>>(
      { key: 'other' },
      { kind: 'event' },
      { year: 2022 },
      { version: 2 },
      { recorded: '2023-06-03T00:00:00.000Z' },
      { synthetic: false },
      { change: { type: 'void', reason: '理由' } },
      { payload: '{"clocks":{},"facts":{}}' },
      { factsHash: 'f'.repeat(64) },
      { commitment: 'f'.repeat(64) },
      { entryHash: 'f'.repeat(64) },
      { entryHash: 'no hash' },
      { version: 1.5 },
      { year: Number.NaN },
      { payload: '' },
      { chain: 'f'.repeat(64) },
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: rows.length }), columns, (seq, other) => {
        const { findings } = read(edited(seq, (row) => ({ ...row, ...other })))
        expect(findings.map((finding) => ('seq' in finding ? finding.seq : undefined))).toContain(seq)
      }),
    )
  })
})

describe('a row', () => {
  test('that was changed is named, with the hashes that do not fit', () => {
    expect(read(edited(7, facts)).findings).toEqual([
      {
        code: 'rowChanged',
        township,
        seq: 7,
        id: rows[6]!.id,
        kind: 'patrol',
        label: { zh: '巡查', en: 'Patrol' },
        key: 'XC-7',
        hashes: ['facts'],
      },
    ])
    const identity = (row: JournalRow) => ({ ...row, key: 'XC-99' })
    expect(found(edited(7, identity))).toEqual(['rowChanged 7 id,facts'])
    const ownId = (row: JournalRow) => rehashed({ ...identity(row), id: entryIdOf(identity(row)) })
    expect(found(edited(7, ownId))).toEqual(['chainBroken 7'])
  })
  test('that was rewritten with its own hashes does not fit the chain', () => {
    expect(found(edited(7, (row) => rehashed(facts(row))))).toEqual(['chainBroken 7'])
    expect(found(edited(12, (row) => rehashed(facts(row))))).toEqual(['chainBroken 12'])
  })
  test('whose link alone was changed is named alone', () => {
    expect(found(edited(7, (row) => ({ ...row, chain: 'f'.repeat(64) })))).toEqual(['chainBroken 7'])
  })
  test('that is gone leaves its number', () => {
    expect(found(rows.toSpliced(6, 1))).toEqual(['rowMissing 7-7'])
    expect(found(rows.toSpliced(0, 2))).toEqual(['rowMissing 1-2'])
    expect(found(rows.slice(0, -2))).toEqual(['rowMissing 11-12'])
    expect(found([])).toEqual(['rowMissing 1-12'])
  })
  test('that is gone from the end is missed by the seals though the head was moved back', () => {
    const left = rows.slice(0, 8)
    expect(found(left, { heads: [headOf(left)] })).toEqual(['rowMissing 9-9'])
  })
  test('that is gone, with the rest numbered anew, breaks the chain where it was', () => {
    expect(found(numbered(rows.toSpliced(6, 1)))).toEqual(['chainBroken 7', 'countDiffers'])
  })
  test('that was put in is named, linked or not', () => {
    const linked = { ...strange, chain: chainHashOf(rows[6]!.chain, strange.entryHash) }
    expect(found(numbered(rows.toSpliced(7, 0, linked)))).toEqual(['rowInserted 8', 'countDiffers'])
    expect(found(numbered(rows.toSpliced(7, 0, { ...strange, chain: 'f'.repeat(64) })))).toEqual([
      'chainBroken 8',
      'rowInserted 8',
      'countDiffers',
    ])
    const first = { ...strange, seq: 1 }
    expect(found(numbered([first, ...rows]))).toEqual(['rowInserted 1', 'countDiffers'])
  })
  test('that was put in at the end stands after the head', () => {
    const linked = { ...strange, seq: 13, chain: chainHashOf(rows[11]!.chain, strange.entryHash) }
    expect(found([...rows, linked])).toEqual(['rowInserted 13'])
  })
  test('with a number that no row gets is named', () => {
    expect(found([{ ...strange, seq: 0 }, ...rows])).toEqual(['rowInserted 0'])
    expect(found([{ ...strange, seq: -3 }, { ...strange, seq: 0.5 }, ...rows])).toEqual([
      'rowInserted -3',
      'rowInserted 0.5',
    ])
  })
  test('that claims to have been recorded in a sealed month is named', () => {
    const late = writeJournal(months.with(2, { month: '2023-06', entries: [patrolled(10, '2023-05-31')] }))
    expect(found(late.rows, { seals: late.seals, heads: [headOf(late.rows)] })).toEqual(['rowBackdated 10'])
  })
})

describe('personal fields', () => {
  const journal = writeJournal([
    { month: '2023-04', entries: [{ ...patrolled(1, '2023-04-02'), personal: { route: '东街' } }] },
  ])
  const [row] = journal.rows
  const codes = (other: Partial<JournalRow>) =>
    found([{ ...row!, ...other }], { seals: [], heads: [headOf(journal.rows, 0)] })
  test('fit their commitment, or were erased with their salt', () => {
    expect(codes({})).toEqual([])
    expect(codes({ salt: undefined, fields: undefined })).toEqual([])
  })
  test('that were changed, lost or kept are told apart', () => {
    expect(codes({ fields: '{"route":"西街"}' })).toEqual(['personalChanged 1'])
    expect(codes({ salt: '6'.repeat(64) })).toEqual(['personalChanged 1'])
    expect(codes({ fields: undefined })).toEqual(['personalMissing 1'])
    expect(codes({ salt: undefined })).toEqual(['personalNotErased 1'])
    expect(found(edited(1, (plain) => ({ ...plain, fields: '{}' })))).toEqual(['personalChanged 1'])
  })
})

describe('a journal that was rewritten to its end', () => {
  const forged = rechained(edited(3, (row) => rehashed(facts(row))))
  const heads = [headOf(forged)]
  test('fits no seal', () => {
    expect(found(forged, { heads })).toEqual(['sealBroken 1 root', 'sealBroken 1 chain', 'sealBroken 2 chain'])
  })
  test('with seals made anew is only seen by who held a seal or a head', () => {
    const first = sealOf({
      ...seals[0]!,
      root: merkleRoot(forged.slice(0, 5).map(({ entryHash }) => entryHash)),
      chain: forged[4]!.chain,
    })
    const second = sealOf({ ...seals[1]!, chain: forged[8]!.chain, previous: first.hash })
    const given = { heads, seals: [first, second] }
    expect(found(forged, given)).toEqual([])
    expect(found(forged, { ...given, held: [seals[0]!.hash] })).toEqual(['heldAbsent'])
    expect(found(forged, { ...given, held: [{ township, seq: 9, chain: rows[8]!.chain }] })).toEqual(['heldDiffers 9'])
    expect(found(rows, { held: [seals[1]!.hash, open.hash, { township, seq: 9, chain: rows[8]!.chain }] })).toEqual([])
  })
})

describe('seals', () => {
  const faults = (list: Parameters<typeof verifySeals>[0]) => {
    const outcome = verifySeals(list)
    return outcome.ok ? [] : outcome.issues.map(short)
  }
  const sealed = (other: object) => {
    const seal = { ...seals[1]!, ...other }
    return [seals[0]!, { ...seal, hash: sealHashOf(seal) }]
  }
  test('follow one another', () => {
    expect(faults([])).toEqual([])
    expect(faults(seals)).toEqual([])
    expect(faults([...seals, open])).toEqual([])
  })
  test('of which one was changed name it', () => {
    expect(faults([seals[0]!, { ...seals[1]!, to: 8 }])).toEqual(['sealBroken 2 hash'])
    expect(faults([seals[0]!, { ...seals[1]!, to: 8.5 }])).toEqual(['sealBroken 2 hash'])
    expect(faults(sealed({ number: 3 }))).toEqual(['sealBroken 3 number'])
    expect(faults(sealed({ township: '141021101000' }))).toEqual(['sealBroken 2 township'])
    expect(faults(sealed({ previous: 'f'.repeat(64) }))).toEqual(['sealBroken 2 previous'])
    expect(faults(sealed({ from: 5 }))).toEqual(['sealBroken 2 range'])
    expect(faults(sealed({ to: 5 }))).toEqual(['sealBroken 2 range'])
    expect(faults(sealed({ month: '2023-04', through: seals[0]!.through }))).toEqual(['sealBroken 2 month'])
    expect(faults(sealed({ through: seals[0]!.through }))).toEqual(['sealBroken 2 month'])
    expect(faults(seals.slice(1))).toEqual(['sealBroken 2 number'])
    expect(faults([openSealOf({ ...seals[0]! }), seals[1]!])).toEqual(['sealBroken 1 month'])
  })
  test('that are gone are missed by the head', () => {
    expect(found(rows, { seals: seals.slice(0, 1) })).toEqual(['sealMissing 2'])
    expect(found(rows, { seals: [] })).toEqual(['sealMissing 1'])
  })
})

describe('an audit', () => {
  const events: readonly AuditRow[] = ['append', 'correct', 'void', 'import'].map((action, i) => {
    return { at: `2023-04-0${i + 1}T00:00:00.000Z`, actor: 'cli', role: 'operator', action }
  })
  const stored: StoredAuditRow[] = []
  for (const [i, row] of events.entries())
    stored.push({ ...row, seq: i + 1, chain: auditHashOf(stored.at(-1)?.chain, row) })
  const codes = (list: readonly StoredAuditRow[]) => {
    const verifier = auditVerifier({ seq: 4, chain: stored[3]!.chain })
    return [...list.flatMap(verifier.add), ...verifier.end()].map((finding) =>
      'seq' in finding ? `${finding.code} ${finding.seq}` : `${finding.code} ${finding.from}-${finding.to}`,
    )
  }
  test('as it was written shows nothing', () => {
    expect(codes(stored)).toEqual([])
  })
  test('names a row that was changed, is gone or was put in', () => {
    expect(codes(stored.with(1, { ...stored[1]!, actor: 'other' }))).toEqual(['auditRowChanged 2'])
    expect(codes(stored.toSpliced(1, 1))).toEqual(['auditRowMissing 2-2'])
    expect(codes(stored.slice(0, 3))).toEqual(['auditRowMissing 4-4'])
    const added = { ...events[0]!, seq: 5, chain: auditHashOf(stored[3]!.chain, events[0]!) }
    expect(codes([...stored, added])).toEqual(['auditRowInserted 5'])
    expect(codes(stored.with(3, { ...stored[3]!, ...added, seq: 4 }))).toEqual([
      'auditRowChanged 4',
      'auditHeadDiffers 4',
    ])
  })
})
