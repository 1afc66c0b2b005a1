import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import type { Store, StoreFinding } from '../store.ts'
import { atInstant } from '../testing/at-instant.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { imported, rowOf } from '../testing/import-rows.ts'
import { withRaw } from '../testing/raw-rows.ts'
import { eventRequest, lechang, shicun } from '../testing/sample-rows.ts'
import { filledStores } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise

const findingsOf = async (store: Kept): Promise<readonly StoreFinding[]> => {
  const findings: StoreFinding[] = []
  await run(store.verifyLedger(admin, { onFinding: (finding) => void findings.push(finding) }))
  return findings
}

// Rows of two months, one of them sealed; an import, a person erased, a year closed, opened and closed again.
const live = async (store: Kept): Promise<void> => {
  for (const [i, day] of ['2026-05-05', '2026-06-09'].entries())
    await run(atInstant(`${day}T10:00:00+08:00`)(store.append(admin, eventRequest(`SJ-${i + 1}`))))
  await run(atInstant('2026-06-10T10:00:00+08:00')(imported(store, [rowOf('SJ-9', {}, shicun)])))
  await run(store.erase(admin, { person: 'P10', reason: '本人申请' }))
  const place = { township: lechang, year: 2022, reason: '定稿' }
  await run(store.close(admin, place))
  await run(store.reopen(admin, place))
  await run(store.close(admin, place))
  expect(await findingsOf(store)).toEqual([])
}

// Rows of two months, the first of them sealed.
const writeTwo = async (store: Kept): Promise<void> => {
  await run(atInstant('2026-05-05T10:00:00+08:00')(store.append(admin, eventRequest('SJ-1'))))
  await run(atInstant('2026-06-05T10:00:00+08:00')(store.append(admin, eventRequest('SJ-2'))))
  expect(await findingsOf(store)).toEqual([])
}

onEachDatabase('what the audit reports', (database) => {
  const whereLived = filledStores(database, live)
  const whereTwoAre = filledStores(database, writeTwo)

  it.each([
    ['a row that is gone', `delete from entry where township = '${lechang}' and seq = 2`, 'entry'],
    ['the time of a closing', `update closing set at = '2020-01-01T00:00:00.000Z' where number = 3`, 'closing'],
    ['a reason', `update closing set reason = '捏造' where number = 2`, 'closing'],
    ['a closing that is gone', `delete from closing where number = 3`, 'closing'],
    ['a closing that nobody made', `update closing set year = 2021 where number = 1`, 'closing'],
    ['an erasure that nobody asked for', `update person set erased = '2026-01-01T00:00:00.000Z'`, 'erasure'],
    ['an erasure undone', `update person set erased = null where key = 'P10'`, 'erasure'],
    ['the state of an import', `update import_run set state = 'withdrawn'`, 'import'],
    ['how many rows an import brought', `update import_run set published = published + 1`, 'import'],
    ['which import brought a row', `update entry set run = 1 where run is null and seq = 1`, 'import'],
    ['an import that is not there', `update entry set run = 9 where seq = 1`, 'import'],
  ])('is held to what is there: %s', (_, statement, what) =>
    whereLived(async (store, address) => {
      await withRaw(address, [statement])
      expect(await findingsOf(store)).toContainEqual(expect.objectContaining({ code: 'unlikeAudit', what }))
    }),
  )

  it.each([
    ['month', `'2031-01'`],
    ['month', `'2026-05'`],
    ['through', 'null'],
    ['seal', 'chain'],
    ['sealed', '0'],
    ['seals', '0'],
  ])('is not needed to see that the %s of a head was changed to %s', (column, value) =>
    whereTwoAre(async (store, address) => {
      await withRaw(address, [`update head set ${column} = ${value} where log = '${lechang}'`])
      expect(await findingsOf(store)).toContainEqual({ code: 'headUnlikeSeals', township: lechang })
    }),
  )
})
