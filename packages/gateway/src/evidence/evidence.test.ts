import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as Effect from 'effect/Effect'
import { expect, test } from 'vitest'
import { type Actor, localAdministrator as admin } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { type TestDatabase, onEachDatabase } from '../persistence/testing/each-database.ts'
import { eventRequest, lechang, shicun } from '../persistence/testing/sample-rows.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { type AttachRequest, attachEvidence } from './attach.ts'
import { checkFile, isStored, storeFile, storedHashes } from './content-store.ts'
import { destroyFilesOf, filesConcerning, withdrawEvidence } from './destroy-files.ts'
import { evidenceRows } from './find-evidence.ts'
import { giveFile } from './give-file.ts'
import { supplyFiles } from './supply-files.ts'
import { type FileFinding, verifyFiles } from './verify-files.ts'

/** A ledger with two events, and a folder with files beside it. */
interface Bench {
  readonly run: <A, E>(effect: Effect.Effect<A, E, Store>) => Promise<A>
  readonly failure: <A, E>(effect: Effect.Effect<A, E, Store>) => Promise<E>
  readonly folder: string
  /** Writes a file and answers with its path. */
  readonly file: (name: string, content: string) => string
  readonly attach: (files: readonly string[], given?: Partial<AttachRequest>) => ReturnType<typeof attachEvidence>
  readonly findings: () => Promise<readonly FileFinding[]>
}

const event = (key: string) => ({ supports: 'entry', kind: 'event', year: 2023, key }) as const
const indicator = (key: string) => ({ supports: 'indicator', year: 2023, key }) as const

const onBench = (database: TestDatabase, use: (bench: Bench) => Promise<void>): Promise<void> =>
  inTempFolder((place) =>
    withTempStore(database, async (store) => {
      const run: Bench['run'] = (effect) => Effect.runPromise(Effect.provideService(effect, Store, store))
      for (const key of ['SJ-1', 'SJ-2']) await run(store.append(admin, eventRequest(key)))
      const folder = join(place, 'kept')
      const file: Bench['file'] = (name, content) => {
        mkdirSync(dirname(join(place, 'given', name)), { recursive: true })
        writeFileSync(join(place, 'given', name), content)
        return join(place, 'given', name)
      }
      const base = { folder, township: lechang, target: event('SJ-1'), uploader: 'P1', today: '2024-01-31' } as const
      await use({
        run,
        failure: (effect) => run(Effect.flip(effect)),
        folder,
        file,
        attach: (files, given = {}) => attachEvidence(admin, { ...base, files, ...given }),
        findings: async () => {
          const found: FileFinding[] = []
          const { findings } = await run(
            verifyFiles(admin, { folder, onFinding: (finding) => void found.push(finding) }),
          )
          expect(findings).toBe(found.length)
          return found
        },
      })
    }),
  )

onEachDatabase('evidence', (database) => {
  test('one file supports several things, lies there once, and is there already the next time', () =>
    onBench(database, async ({ run, folder, file, attach, findings }) => {
      const path = file('决定.txt', '会议决定（合成）')
      const [one] = await run(attach([path]))
      const [two] = await run(attach([path], { target: indicator('study/centre-group'), title: '学习记录' }))
      expect([one?.isNew, two?.isNew, one?.sha256 === two?.sha256]).toEqual([true, true, true])
      expect(one?.number).toMatch(/^E-[0-9a-f]{16}$/u)
      expect(one?.number).not.toBe(two?.number)
      const copy = file('另一个名字.txt', '会议决定（合成）')
      expect(await run(attach([copy, path]))).toMatchObject([
        { number: one?.number, isNew: false },
        { number: one?.number, isNew: false },
      ])
      expect(await storedHashes(folder)).toEqual([one?.sha256])
      const rows = await run(evidenceRows(admin, {}))
      expect(rows.map(({ facts }) => [facts['title'], facts['supports'], facts['ofKey']]).toSorted()).toEqual([
        ['event/SJ-1', 'entry', 'SJ-1'],
        ['学习记录', 'indicator', 'study/centre-group'],
      ])
      expect(await findings()).toEqual([])
    }))

  test('every fault of every file is said at once, and then nothing is stored', () =>
    onBench(database, async ({ run, failure, folder, file, attach }) => {
      const files = [file('好.txt', '好'), file('空.txt', ''), join(folder, '没有.txt')]
      const given = { target: event('SJ-9'), uploader: '王芳', date: '2024-02-01' }
      const refused = await failure(attach(files, given))
      expect(refused).toMatchObject({
        _tag: 'EvidenceRefused',
        faults: [
          { code: 'notPersonKey', option: 'uploader', value: '王芳' },
          { code: 'dateInFuture', date: '2024-02-01' },
          { code: 'noSuchEntry', kind: 'event', year: 2023, key: 'SJ-9' },
          { code: 'emptyFile', file: files[1] },
          { code: 'fileMissing', file: files[2] },
        ],
      })
      const codeFor = async (target: AttachRequest['target'], township: string = lechang) =>
        await failure(attach([file('好.txt', '好')], { target, township }))
      expect(await codeFor(indicator('study/none'))).toMatchObject({ faults: [{ code: 'noSuchIndicator' }] })
      expect(await codeFor({ ...indicator('study/centre-group'), year: 1999 })).toMatchObject({
        faults: [{ code: 'noSuchIndicator' }],
      })
      expect(await codeFor({ ...event('SJ-1'), kind: 'events' })).toMatchObject({ faults: [{ code: 'unknownKind' }] })
      expect(await codeFor(event('SJ-1'), shicun)).toMatchObject({ faults: [{ code: 'noSuchEntry' }] })
      expect(await storedHashes(folder)).toEqual([])
      expect(await run(evidenceRows(admin, {}))).toEqual([])
    }))

  test('two who bring the same at once bring it once', () =>
    onBench(database, async ({ run, file, attach }) => {
      const path = file('a.txt', '合成')
      const both = await Promise.all([run(attach([path])), run(attach([path]))])
      expect(new Set(both.flat().map(({ number }) => number)).size).toBe(1)
      expect(await run(evidenceRows(admin, {}))).toHaveLength(1)
    }))

  test('what is withdrawn keeps its file unless it is to be destroyed, and comes back under another number', () =>
    onBench(database, async ({ run, failure, folder, file, attach, findings }) => {
      const path = file('a.txt', '合成')
      const [{ number, sha256 } = { number: '', sha256: '' }] = await run(attach([path]))
      const [other] = await run(attach([path], { target: event('SJ-2') }))
      const withdraw = (no: string, destroy: boolean) =>
        withdrawEvidence(admin, { folder, number: no, reason: '传错了', destroy })
      // The other row still names it.
      expect(await run(withdraw(number, true))).toMatchObject({ sha256, isDestroyed: false })
      expect(await failure(withdraw(number, false))).toMatchObject({ _tag: 'EvidenceNotFound', isWithdrawn: true })
      expect(await failure(withdraw('E-0', true))).toMatchObject({ _tag: 'EvidenceNotFound', isWithdrawn: false })
      expect(await run(withdraw(other?.number ?? '', false))).toMatchObject({ sha256, isDestroyed: false })
      expect([await checkFile(folder, sha256), await findings()]).toEqual(['intact', []])
      expect(await run(withdraw(number, true))).toEqual({ sha256, isDestroyed: true })
      expect([await checkFile(folder, sha256), await findings()]).toEqual(['missing', []])
      expect(await run(attach([path]))).toMatchObject([{ number: `${number}-2`, isNew: true }])
      expect(await findings()).toEqual([])
    }))

  test('a file that is missing, changed, or named by nobody is found; one that is lost can be supplied', () =>
    onBench(database, async ({ run, failure, folder, file, attach, findings }) => {
      const files = [file('a.txt', '甲（合成）'), file('b.txt', '乙（合成）')]
      const [a, b] = await run(attach(files))
      const pathOf = (sha256 = '') => join(folder, sha256.slice(0, 2), sha256)
      rmSync(pathOf(a?.sha256))
      writeFileSync(pathOf(b?.sha256), '丙')
      const stray = await storeFile(folder, file('c.txt', '丁（合成）'))
      // It waits for its row, as far as anybody can tell.
      expect(await findings()).toHaveLength(2)
      rmSync(join(folder, `pending-${stray.sha256}`))
      const found = await findings()
      expect(found).toHaveLength(3)
      expect(found).toContainEqual({
        code: 'fileMissing',
        sha256: a?.sha256,
        rows: 1,
        township: lechang,
        year: 2024,
        key: a?.number,
      })
      expect(found).toContainEqual(expect.objectContaining({ code: 'fileChanged', sha256: b?.sha256 }))
      expect(found).toContainEqual({ code: 'fileUnnamed', sha256: stray.sha256 })

      const supply = (given: readonly string[]) => supplyFiles(admin, { folder, files: given })
      expect(await failure(supply([file('a.txt', '甲（合成）'), file('c.txt', '丁（合成）')]))).toMatchObject({
        faults: [{ code: 'fileUnnamed' }],
      })
      expect(await isStored(folder, a?.sha256 ?? '')).toBe(false)
      expect(await run(supply(files.slice(0, 1)))).toMatchObject({ files: [{ sha256: a?.sha256, isNew: true }] })
      // Below a folder, what no row names is nobody's fault.
      const below = file('材料/甲.txt', '甲（合成）')
      for (const name of ['材料/深/丁.txt', '材料/空.txt', '材料/.DS_Store'])
        file(name, name.includes('空') ? '' : '丁')
      expect(await run(supply([dirname(below)]))).toMatchObject({
        files: [{ file: below, isNew: false }],
        passedOver: 2,
      })
      expect((await findings()).map(({ code }) => code)).toEqual(expect.not.arrayContaining(['fileMissing']))
    }))

  test('a file whose row never came goes with the next one that comes a day later, and nothing else does', () =>
    onBench(database, async ({ run, folder, file, attach }) => {
      const [forsaken, fresh, unknown] = await Promise.all(
        ['甲', '乙', '丙'].map((text) => storeFile(folder, file(`${text}.txt`, text))),
      )
      utimesSync(join(folder, `pending-${forsaken?.sha256}`), 0, 0)
      rmSync(join(folder, `pending-${unknown?.sha256}`))
      const [named] = await run(attach([file('d.txt', '丁')]))
      // As if whoever brought it had been cut off just before the end.
      writeFileSync(join(folder, `pending-${named?.sha256}`), '')
      utimesSync(join(folder, `pending-${named?.sha256}`), 0, 0)
      await run(attach([file('e.txt', '戊')]))
      const there = (file_ = { sha256: '' }) => isStored(folder, file_.sha256)
      expect([await there(forsaken), await there(fresh), await there(unknown), await there(named)]).toEqual([
        false,
        true,
        true,
        true,
      ])
      expect(existsSync(join(folder, `pending-${named?.sha256}`))).toBe(false)
    }))

  test('a file is given to whoever may see persons, and the audit says so', () =>
    onBench(database, async ({ run, failure, folder, file, attach }) => {
      const [{ number, sha256 } = { number: '', sha256: '' }] = await run(attach([file('a.txt', '合成')]))
      const to = join(folder, '..', 'out.txt')
      const give = (actor: Actor) => giveFile(actor, { folder, number, to })
      const before = await run(Store.use((store) => store.rowCounts(admin)))
      expect(await run(give(admin))).toMatchObject({ key: number })
      expect(await run(give(admin))).toBeUndefined()
      expect(existsSync(to)).toBe(true)
      const after = await run(Store.use((store) => store.rowCounts(admin)))
      expect(after.audit - before.audit).toBe(2)
      const clerk: Actor = { id: 'c', role: 'clerk', townships: 'all' }
      expect(await failure(give(clerk))).toMatchObject({ _tag: 'Forbidden' })
      const elsewhere: Actor = { id: 'd', role: 'administrator', townships: [shicun] }
      expect(await failure(give(elsewhere))).toMatchObject({ _tag: 'EvidenceNotFound', isWithdrawn: false })
      rmSync(join(folder, sha256.slice(0, 2), sha256))
      expect(await failure(giveFile(admin, { folder, number, to: `${to}.2` }))).toMatchObject({ _tag: 'FileLost' })
    }))

  test('with a person go the files that concern the person, whatever else they support', () =>
    onBench(database, async ({ run, folder, file, attach, findings }) => {
      const path = file('a.txt', '某人（合成）')
      const [a] = await run(attach([path], { person: 'P10' }))
      await run(attach([path], { target: event('SJ-2') }))
      const [other] = await run(attach([file('b.txt', '无人')]))
      const [past] = await run(attach([file('c.txt', '也是（合成）')], { person: 'P10' }))
      await run(withdrawEvidence(admin, { folder, number: past?.number ?? '', reason: '传错了' }))
      expect((await run(filesConcerning(admin, folder, 'P10'))).map(({ rows }) => rows).toSorted()).toEqual([0, 1])
      const destroy = destroyFilesOf(admin, { folder, person: 'P10', reason: '本人申请' })
      const destroyed = await run(destroy)
      expect(destroyed).toContainEqual({ sha256: a?.sha256, rows: 2 })
      expect(destroyed).toContainEqual({ sha256: past?.sha256, rows: 0 })
      expect(await storedHashes(folder)).toEqual([other?.sha256])
      expect([await findings(), await run(destroy)]).toEqual([[], []])
      const [row] = await run(evidenceRows(admin, {}))
      expect(row?.key).toBe(other?.number)
    }))
})
