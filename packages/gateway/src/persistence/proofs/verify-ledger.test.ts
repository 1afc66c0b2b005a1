import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { Forbidden, type Store, type StoreFinding, type VerifyRequest } from '../store.ts'
import { atInstant } from '../testing/at-instant.ts'
import { onEachDatabase, sqlite } from '../testing/each-database.ts'
import { rawRows, withRaw } from '../testing/raw-rows.ts'
import { eventRequest, lechang, newKey } from '../testing/sample-rows.ts'
import { inTempFolder } from '../testing/temp-folder.ts'
import { filledStores, withStoreOver, withTempStore } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const admin = localAdministrator
const run = Effect.runPromise

// Six rows: four of May, one of June, one of July; the first two months are sealed.
const months = ['2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08', '2026-06-09', '2026-07-10']
const write = async (store: Kept): Promise<void> => {
  for (const [i, day] of months.entries())
    await run(atInstant(`${day}T10:00:00+08:00`)(store.append(admin, eventRequest(`SJ-${i + 1}`))))
}

const findingsOf = async (store: Kept, request: Partial<VerifyRequest> = {}): Promise<readonly StoreFinding[]> => {
  const findings: StoreFinding[] = []
  const { findings: count } = await run(
    store.verifyLedger(admin, { onFinding: (finding) => void findings.push(finding), ...request }),
  )
  expect(count).toBe(findings.length)
  return findings
}
const auditFindings = async (store: Kept): Promise<readonly StoreFinding[]> => {
  const findings: StoreFinding[] = []
  await run(store.verifyAudit(admin, { onFinding: (finding) => void findings.push(finding) }))
  return findings
}

// A row by its number, as findings name it.
const row = (seq: number) => expect.objectContaining({ township: lechang, seq, kind: 'event', key: `SJ-${seq}` })
const coded = (code: string) => expect.objectContaining({ code })
const codesOf = (findings: readonly StoreFinding[]): readonly string[] =>
  [...new Set(findings.map(({ code }) => code))].toSorted()

onEachDatabase('verifying the ledger', (database) => {
  const whereRowsAre = filledStores(database, async (store) => {
    await write(store)
    expect(await findingsOf(store)).toEqual([])
  })
  const afterTampering = (
    statements: readonly string[],
    see: (store: Kept, address: DatabaseAddress) => Promise<void>,
  ) =>
    whereRowsAre(async (store, address) => {
      await withRaw(address, statements)
      await see(store, address)
    })

  it('finds nothing in what was written, corrected, voided, erased; says where the journals end', () =>
    withTempStore(database, async (store) => {
      await write(store)
      const first = await run(store.page(admin, { kind: 'event', first: 1 }))
      const id = first.edges[0]?.node.id ?? ''
      const values = { ...eventRequest('').row.values, valid: false }
      await run(store.correct(admin, { id, expectedVersion: 1, idempotencyKey: newKey(), reason: '核实', values }))
      await run(store.voidEntry(admin, { id, expectedVersion: 2, idempotencyKey: newKey(), reason: '重复' }))
      await run(store.erase(admin, { person: 'P10', reason: '本人申请' }))
      const phases = new Set<string>()
      const onProgress = ({ phase }: { readonly phase: string }) => void phases.add(phase)
      const verified = await run(store.verifyLedger(admin, { onFinding: () => expect.fail(), onProgress }))
      expect(verified).toMatchObject({ rows: 8, findings: 0, journals: [{ township: lechang, seq: 8, seals: 3 }] })
      expect([...phases]).toEqual(['journal', 'tables', 'files'])
      expect(await auditFindings(store)).toEqual([])
    }))

  it('names a row whose payload was changed, and the table that no longer follows from it', () =>
    afterTampering(
      [`update entry set payload = replace(payload, 'dispute', 'disputf') where seq = 3`],
      async (store) => {
        const findings = await findingsOf(store)
        expect(findings).toContainEqual(expect.objectContaining({ code: 'rowChanged', seq: 3, hashes: ['facts'] }))
        expect(findings).toContainEqual(row(3))
        expect(codesOf(findings)).toEqual(['rowChanged', 'tableDiffers'])
      },
    ))

  it.each([
    ['a hash', `update entry set facts_hash = entry_hash where seq = 2`, 'rowChanged'],
    ['a reason', `update entry set change = 'correction', reason = '捏造' where seq = 2`, 'rowChanged'],
    ['the column of the day', `update entry set occurred = '2020-01-01' where seq = 2`, 'dayDiffers'],
    ['the time of recording', `update entry set recorded = '2026-05-06T03:00:00.000Z' where seq = 2`, 'rowChanged'],
    ['a link', `update entry set chain_hash = entry_hash where seq = 2`, 'chainBroken'],
    [
      'a personal field',
      `update personal set fields = replace(fields, '张', '章') where entry in (select id from entry where seq = 2)`,
      'personalChanged',
    ],
    [
      'the personal fields as a whole',
      `delete from personal where entry in (select id from entry where seq = 2)`,
      'personalMissing',
    ],
  ])('names a row of which %s was changed', (_, statement, code) =>
    afterTampering([statement], async (store) => {
      const findings = await findingsOf(store)
      expect(findings).toContainEqual(coded(code))
      expect(findings.filter((finding) => finding.code === code)).toContainEqual(row(2))
    }),
  )

  it('tells personal fields that were taken from those that were erased, also of who came back', () =>
    withTempStore(database, async (store, address) => {
      await write(store)
      await run(store.erase(admin, { person: 'P10', reason: '本人申请' }))
      await run(store.append(admin, eventRequest('SJ-7')))
      expect(await findingsOf(store)).toEqual([])
      await withRaw(address, [`delete from personal where entry in (select id from entry where seq = 7)`])
      expect(await findingsOf(store)).toEqual([expect.objectContaining({ code: 'personalMissing', seq: 7 })])
    }))

  it.each([
    ['a broken end', `update entry set payload = substr(payload, 1, length(payload) - 1) || ']' where seq = 3`],
    ['no JSON', `update entry set payload = replace(payload, '{"clocks"', '["clocks"') where seq = 3`],
    ['a text for a flag', `update entry set payload = replace(payload, '"valid":true', '"valid":"yes"') where seq = 3`],
  ])('names a row that has %s in its payload, and goes on', (_, statement) =>
    afterTampering([statement], async (store) => {
      const findings = await findingsOf(store)
      expect(findings).toContainEqual(expect.objectContaining({ code: 'rowChanged', seq: 3, hashes: ['facts'] }))
      expect(findings.filter(({ code }) => code.startsWith('table'))).not.toEqual([])
    }),
  )

  it('names a row that was taken out: its number by the journal, its key by the table', () =>
    afterTampering([`delete from entry where seq = 3`], async (store) => {
      const findings = await findingsOf(store)
      expect(findings).toContainEqual({ code: 'rowMissing', township: lechang, from: 3, to: 3 })
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'tableDiffers', drift: 'surplus', kind: 'event', key: 'SJ-3', version: 1 }),
      )
      expect(findings).toContainEqual(coded('personalWithoutRow'))
    }))

  it('sees that the last rows are gone, with everything that was made from them', () =>
    afterTampering(
      [
        `delete from personal where entry in (select id from entry where seq = 6)`,
        `delete from entry where seq = 6`,
        `delete from entry_event where key = 'SJ-6'`,
      ],
      async (store) => {
        expect(await findingsOf(store)).toEqual([
          { code: 'rowMissing', township: lechang, from: 6, to: 6 },
          expect.objectContaining({ code: 'unlikeAudit', what: 'entry' }),
        ])
      },
    ))

  it('names a row that was put in', () =>
    afterTampering(
      [
        `insert into entry select township, 7, '${'0'.repeat(64)}', kind, year, 'SJ-7', version, change, reason, occurred,
          recorded, synthetic, payload, facts_hash, commitment, entry_hash, '${'9'.repeat(64)}', run from entry where seq = 2`,
      ],
      async (store) => {
        const findings = await findingsOf(store)
        expect(findings).toContainEqual(expect.objectContaining({ code: 'rowInserted', seq: 7, key: 'SJ-7' }))
      },
    ))

  it('names two rows that changed places', () =>
    afterTampering(
      [
        `update entry set seq = 99 where seq = 2`,
        `update entry set seq = 2 where seq = 3`,
        `update entry set seq = 3 where seq = 99`,
      ],
      async (store) => {
        const broken = (await findingsOf(store)).filter(({ code }) => code === 'chainBroken' || code === 'rowInserted')
        expect(broken).toContainEqual(expect.objectContaining({ seq: 2, key: 'SJ-3' }))
        expect(broken).toContainEqual(expect.objectContaining({ seq: 3, key: 'SJ-2' }))
      },
    ))

  it.each([
    ['a root', `update seal set root = chain where number = 1`],
    ['a number of rows', `update seal set last = 3 where number = 1`],
    ['a month', `update seal set month = '2026-04' where number = 1`],
  ])('sees that a seal has %s of another making', (_, statement) =>
    afterTampering([statement], async (store) => {
      const findings = await findingsOf(store)
      expect(findings).toContainEqual(expect.objectContaining({ code: 'sealBroken', township: lechang, seal: 1 }))
    }),
  )

  it('sees that a seal is gone, that a head lies, and what a hash that was kept says', () =>
    afterTampering([`delete from seal where number = 2`], async (store, address) => {
      expect(await findingsOf(store)).toContainEqual({ code: 'sealMissing', township: lechang, seal: 2 })
      await withRaw(address, [`update head set chain = '${'1'.repeat(64)}' where log = '${lechang}'`])
      expect(await findingsOf(store)).toContainEqual({ code: 'headDiffers', township: lechang, seq: 6 })
      const [seal] = await rawRows<{ readonly hash: string }>(address, 'select hash from seal where number = 1')
      const held = [seal?.hash ?? '', '2'.repeat(64)]
      expect((await findingsOf(store, { held })).filter(({ code }) => code === 'heldAbsent')).toEqual([
        { code: 'heldAbsent', held: '2'.repeat(64) },
      ])
    }))

  it('names a row of a table that the journal does not give', () =>
    afterTampering([`update entry_event set category = 'other' where key = 'SJ-4'`], async (store) => {
      const place = { township: lechang, kind: 'event', year: 2023, key: 'SJ-4', version: 1, isPast: false }
      expect(await findingsOf(store)).toEqual([
        { code: 'tableDiffers', ...place, drift: 'missing' },
        { code: 'tableDiffers', ...place, drift: 'surplus' },
      ])
    }))

  it.each([
    [
      'changed',
      `update audit set actor = 'nobody' where id = 2`,
      { code: 'auditRowChanged', seq: 2, action: 'append' },
    ],
    ['taken out', `delete from audit where id = 2`, { code: 'auditRowMissing', from: 2, to: 2 }],
    ['taken off the end', `delete from audit where id = 6`, { code: 'auditRowMissing', from: 6, to: 6 }],
    [
      'put in',
      `insert into audit select 7, at, actor, role, action, township, entry, detail, '${'9'.repeat(64)}' from audit where id = 2`,
      { code: 'auditRowInserted', seq: 7, action: 'append' },
    ],
  ])('names a row of the audit that was %s', (_, statement, finding) =>
    afterTampering([statement], async (store) => {
      expect(await auditFindings(store)).toContainEqual(finding)
    }),
  )

  it('is for those who change the ledger of every township', () =>
    withTempStore(database, async (store) => {
      const actors: readonly Actor[] = [
        { id: 'reader', role: 'reader', townships: 'all' },
        { id: 'here', role: 'administrator', townships: [lechang] },
      ]
      for (const actor of actors) {
        const request = { onFinding: () => undefined }
        expect(await run(Effect.flip(store.verifyLedger(actor, request)))).toEqual(new Forbidden({ action: 'verify' }))
        expect(await run(Effect.flip(store.verifyAudit(actor, request)))).toEqual(new Forbidden({ action: 'verify' }))
      }
    }))
})

const whereFileIs = filledStores(sqlite, write)

// PostgreSQL holds its columns to their types.
it.each([
  ['a payload', `update entry set payload = cast(payload as blob) where seq = 2`, 'rowChanged'],
  ['a hash', `update entry set entry_hash = cast(entry_hash as blob) where seq = 2`, 'rowChanged'],
  ['a link', `update entry set chain_hash = cast(chain_hash as blob) where seq = 2`, 'chainBroken'],
  ['a day', `update entry set occurred = x'00' where seq = 2`, 'dayDiffers'],
  ['personal fields', `update personal set fields = cast(fields as blob)`, 'personalChanged'],
  ['a salt', `update person set salt = x'00'`, 'personalChanged'],
])('finds %s stored as bytes that are no text', (_, statement, code) =>
  whereFileIs(async (store, address) => {
    await withRaw(address, [statement])
    expect(codesOf(await findingsOf(store))).toContain(code)
  }),
)

// The files of a server are not ours to open.
it('finds a byte that was changed in the file itself', () =>
  inTempFolder(async (folder) => {
    const address = { type: 'sqlite', file: join(folder, 'ledger.db') } as const
    await withStoreOver(address, write)
    const bytes = readFileSync(address.file)
    const at = bytes.indexOf('"category":"dispute"')
    expect(at).toBeGreaterThan(0)
    bytes[at + '"category":"'.length] = 'D'.charCodeAt(0)
    writeFileSync(address.file, bytes)
    await withStoreOver(address, async (store) => {
      const changed = (await findingsOf(store)).filter(({ code }) => code === 'rowChanged')
      expect(changed).toHaveLength(1)
      expect(changed[0]).toMatchObject({ township: lechang, kind: 'event', key: expect.stringMatching(/^SJ-\d$/u) })
    })
  }))
