import type { LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import { EntryRefused, Forbidden, type Store, type StoreFinding } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { rawRows, withRaw } from '../testing/raw-rows.ts'
import { lechang, newKey } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

// The register of persons is the one kind whose business key is itself the person: whose salt commits to its personal
// fields is told by the key, in writing, erasing and verifying alike.
const admin = localAdministrator
const run = Effect.runPromise
const documentNumber = '141021190001010010'
const own = { name: '甲松涛', documentType: 'residentIdentityCard', documentNumber, specialGroup: 'released' }
const open = { occurred: '2021-09-01', category: 'civilServant' }
const personRequest = (key: string, values: LooseValues = own) => ({
  idempotencyKey: newKey(),
  kind: 'person',
  township: lechang,
  synthetic: true,
  row: { key, values: { ...open, ...values } },
})
const findingsOf = async (store: typeof Store.Service): Promise<readonly StoreFinding[]> => {
  const findings: StoreFinding[] = []
  await run(store.verifyLedger(admin, { onFinding: (finding) => void findings.push(finding) }))
  return findings
}

onEachDatabase('the register of persons', (database) => {
  it('takes a person, whose own salt commits to what is personal', () =>
    withTempStore(database, async (store, address) => {
      const entry = await run(store.append(admin, personRequest('p-0001')))
      expect([entry.facts, entry.key]).toEqual([{ category: 'civilServant' }, 'p-0001'])
      expect(await rawRows(address, 'select key from person')).toEqual([{ key: 'p-0001' }])
      expect(await findingsOf(store)).toEqual([])
      expect(await run(store.drift(admin))).toEqual([])
    }))

  it('refuses a number that does not fit its document, without repeating it', () =>
    withTempStore(database, async (store) => {
      const wrong = '141021190001010011'
      for (const values of [{ ...own, documentNumber: wrong }, { documentNumber }, { documentType: 'passport' }]) {
        const refused = await run(Effect.flip(store.append(admin, personRequest('p-0001', values))))
        expect(refused).toBeInstanceOf(EntryRefused)
        expect(JSON.stringify(refused)).toContain('notIdentityNumber')
        expect(JSON.stringify(refused)).not.toMatch(/\d{15}/u)
      }
      expect(await run(store.townships(admin))).toEqual([])
    }))

  it('shows what is personal to who may see it, and says so in the audit', () =>
    withTempStore(database, async (store, address) => {
      const { id } = await run(store.append(admin, personRequest('p-0001')))
      expect(await run(store.reveal(admin, [id]))).toEqual(new Map([[id, own]]))
      const audit = await rawRows<{ readonly detail: string }>(
        address,
        `select detail from audit where action = 'reveal'`,
      )
      expect(audit.map(({ detail }) => JSON.parse(detail))).toEqual([{ entries: 1, ids: id.slice(0, 16) }])
      const reader: Actor = { id: 'reader', role: 'reader', townships: [lechang] }
      expect(await run(Effect.flip(store.reveal(reader, [id])))).toEqual(new Forbidden({ action: 'seePersonal' }))
    }))

  it('forgets a person in every version, keeps every hash, and goes on with the open fields', () =>
    withTempStore(database, async (store, address) => {
      const first = await run(store.append(admin, personRequest('p-0001')))
      await run(store.append(admin, personRequest('p-0002', { name: '乙松涛' })))
      const values = { ...open, ...own, category: 'publicInstitution' }
      const change = { id: first.id, expectedVersion: 1, idempotencyKey: newKey(), reason: '身份变化' }
      const second = await run(store.correct(admin, { ...change, values }))
      const root = await run(store.factsRoot(admin, lechang))
      const erased = await run(store.erase(admin, { person: 'p-0001', reason: '本人申请删除' }))
      expect(erased).toMatchObject({ person: 'p-0001', entries: 2 })
      expect(await run(store.personal(admin, [first.id, second.id]))).toEqual(new Map())
      expect(await rawRows(address, `select key from person where salt is not null`)).toEqual([{ key: 'p-0002' }])
      expect(await run(store.factsRoot(admin, lechang))).toBe(root)
      expect(await findingsOf(store)).toEqual([])
      // Without personal fields there is no number to be checked.
      const left = { id: second.id, expectedVersion: 2, idempotencyKey: newKey(), reason: '离岗' }
      const third = await run(store.correct(admin, { ...left, values: { ...open, closed: '2023-12-31' } }))
      expect([third.version, third.personal]).toEqual([3, {}])
      expect(await findingsOf(store)).toEqual([])
    }))

  it('is found out when a number was changed behind its back', () =>
    withTempStore(database, async (store, address) => {
      await run(store.append(admin, personRequest('p-0001')))
      await withRaw(address, [`update personal set fields = replace(fields, '0010"', '0029"')`])
      expect(await findingsOf(store)).toMatchObject([{ code: 'personalChanged', kind: 'person', key: 'p-0001' }])
    }))
})
