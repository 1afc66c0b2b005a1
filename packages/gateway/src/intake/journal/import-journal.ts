import { canonicalJson, hashOf } from '@zhunsheng/domain'
import type { Seal } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import {
  type Forbidden,
  type GivenStanding,
  type ImportOvertaken,
  type JournalSession,
  Store,
  maskedJournal,
  openJournal,
} from '../../persistence/store.ts'
import { closedProblem } from '../closed-problem.ts'
import { type FaultList, faultList } from '../fault-list.ts'
import type { ImportRequest } from '../import-files.ts'
import type { ImportReport } from '../import-report.ts'
import type { IntakeFault } from '../intake-fault.ts'
import { UnreadableSource } from '../source/unreadable-source.ts'
import { type ReadVersion, versionOf } from './check-version.ts'
import { type Add, type Begun, JournalCheck } from './journal-check.ts'
import { type Announced, announcedIn, sealIn, versionIn } from './journal-lines.ts'
import { type JsonLine, type OpenJournal, openJournalFile } from './read-journal.ts'

type Problem = IntakeFault['problem']

const batch = 1000
const rowsPerReport = 500

const problemOf = (standing: GivenStanding): Problem | undefined => {
  switch (standing.standing) {
    case 'differs':
      return { code: 'journalDiffers' }
    case 'taken':
      return { code: 'journalTaken' }
    case 'double':
      return { code: 'journalDouble' }
    case 'otherSalt':
      return { code: 'journalSalt' }
    case 'sealsDiffer':
      return { code: 'journalSeals' }
    case 'closed':
    case 'recordedBeforeClosing':
      return closedProblem(standing)
    default:
      return undefined
  }
}

/** The lines before the versions, and the first line after them. */
const begin = async (
  lines: AsyncIterator<JsonLine>,
  add: Add,
): Promise<(Begun & { readonly next: IteratorResult<JsonLine> }) | undefined> => {
  const first = await lines.next()
  const announced = first.done === true ? undefined : announcedIn(first.value.said)
  if (announced === undefined || announced === 'newer') {
    add({ code: announced === 'newer' ? 'newerJournal' : 'badJournalLine' }, 1)
    return undefined
  }
  const seals: Seal[] = []
  let next = await lines.next()
  for (; next.done !== true; next = await lines.next()) {
    const seal = sealIn(next.value.said)
    if (seal === undefined) break
    seals.push(seal)
  }
  if (seals.length !== announced.seals) add({ code: 'journalCut', expected: announced.seals, found: seals.length })
  return { announced, seals, next }
}

/** What was read of a journal. */
interface Tally {
  rows: number
  unchanged: number
  /** Rows whose personal fields are elsewhere, without anybody having erased them. */
  withheld: number
}

interface Reading {
  readonly request: ImportRequest
  readonly faults: FaultList
  readonly add: Add
  readonly file: string
  readonly bytes: () => number
}

const readVersions = async (
  { request, faults, add, file, bytes }: Reading,
  journal: OpenJournal,
  lines: AsyncIterator<JsonLine>,
  begun: Begun & { readonly next: IteratorResult<JsonLine> },
  session: JournalSession,
  signal: AbortSignal,
): Promise<Tally> => {
  const tally: Tally = { rows: 0, unchanged: 0, withheld: 0 }
  const check = new JournalCheck(begun, add)
  let waiting: ReadVersion[] = []
  let holds = faults.count() === 0
  const flush = async (): Promise<void> => {
    const versions = waiting.map(({ given }) => given)
    waiting = []
    // Of a file that was changed nothing is held against the ledger.
    if (!holds || versions.length === 0) return
    for (const [i, standing] of (await Effect.runPromise(session.add(versions))).entries()) {
      if (standing.standing === 'unchanged') tally.unchanged += 1
      const problem = problemOf(standing)
      if (problem !== undefined) add(problem, versions[i]?.line)
    }
  }
  for (let { next } = begun; next.done !== true; next = await lines.next()) {
    signal.throwIfAborted()
    const { line, said } = next.value
    const version = versionIn(said)
    if (version === undefined) add({ code: 'badJournalLine' }, line)
    const read = version && versionOf(version, line)
    holds = read !== undefined && check.version(read, line) && holds
    tally.rows += 1
    const { commitment, salt, erased } = read?.given ?? {}
    if (commitment !== undefined && salt === undefined && erased === undefined) tally.withheld += 1
    if (read !== undefined && waiting.push(read) === batch) await flush()
    if (tally.rows % rowsPerReport === 0)
      request.onProgress?.({ phase: 'reading', file, rows: tally.rows, share: Math.min(1, bytes() / journal.size) })
  }
  check.end()
  await flush()
  return tally
}

const hasOptions = ({ township, year, kind, mapping, corrections }: ImportRequest): boolean =>
  [township, year, kind, mapping, corrections].some((each) => each !== undefined)

const none: Tally = { rows: 0, unchanged: 0, withheld: 0 }

const monthsOf = ({ townships }: Announced): ReadonlyMap<string, string> =>
  new Map(townships.flatMap(({ township, head }) => (head === undefined ? [] : [[township, head.month] as const])))

/**
 * Imports what another ledger exported: every version, with its number, its link and its seals. Everything is verified
 * first, every fault is reported at once, and with any fault nothing is written. Imported again it adds nothing; a later
 * export of the same ledger adds what is new.
 */
export const importJournal = (
  request: ImportRequest,
  file: string,
  others: readonly string[],
): Effect.Effect<ImportReport, Forbidden | ImportOvertaken, Store> =>
  Effect.scoped(
    Effect.gen(function* () {
      const store = yield* Store
      const faults = faultList([file, ...others], request.mostFaults ?? 1000)
      const add: Add = (problem, row) => faults.add({ file, ...(row !== undefined && { row }), problem })
      for (const other of others) faults.add({ file: other, problem: { code: 'journalAlone' } })
      if (hasOptions(request)) add({ code: 'journalOptions' })
      // Without some of its versions the links between the others would lead nowhere.
      if (request.left !== undefined) add({ code: 'journalWhole' })
      let bytes = 0
      const reading: Reading = { request, faults, add, file, bytes: () => bytes }
      const onBytes = (count: number): void => void (bytes += count)
      const read = yield* orFault(add, (signal) => openJournalFile(file, { onBytes, signal }))
      const lines = read?.lines[Symbol.asyncIterator]()
      const begun = lines && (yield* orFault(add, () => begin(lines, add)))
      const given = {
        seals: begun?.seals ?? [],
        months: begun === undefined ? new Map<string, string>() : monthsOf(begun.announced),
        late: request.late === true,
      }
      const session = yield* store.openJournal(request.actor, given)
      const work = (signal: AbortSignal) =>
        read === undefined || lines === undefined || begun === undefined
          ? Promise.resolve(none)
          : readVersions(reading, read, lines, begun, session, signal)
      const tally = (yield* orFault(add, work)) ?? none
      if (faults.count() === 0) for (const { line } of yield* session.broken()) add({ code: 'journalHistory' }, line)
      if (faults.count() === 0)
        for (const { line, move, isOwn } of yield* session.illegal()) add({ code: 'illegalMove', move, isOwn }, line)
      return yield* ended(reading, session, tally, read?.sha256 ?? '')
    }),
  )

// What is wrong with the file as a whole is a fault like any other.
const orFault = <A>(add: Add, work: (signal: AbortSignal) => Promise<A>): Effect.Effect<A | undefined> =>
  Effect.catchDefect(Effect.promise(work), (defect) => {
    if (!(defect instanceof UnreadableSource)) return Effect.die(defect)
    add({ code: defect.code }, defect.row)
    return Effect.succeed(undefined)
  })

const ended = ({ request, faults, file }: Reading, session: JournalSession, tally: Tally, sha256: string) =>
  Effect.gen(function* () {
    const refused = faults.count() > 0
    const kept = refused ? 0 : session.kept()
    const { rows, unchanged, withheld } = tally
    const published = { name: file, sha256, kind: withheld > 0 ? maskedJournal : openJournal, rows }
    const said = hashOf('zhunsheng/import/1', [canonicalJson({ journal: sha256, late: request.late })], nodeDigest)
    const onProgress = (done: number) => request.onProgress?.({ phase: 'publishing', rows: done, total: kept })
    const { rowsPerTransaction: atOnce } = request
    const publishing = { onProgress, ...(atOnce !== undefined && { atOnce }) }
    const isWanted = kept > 0 && request.dryRun !== true
    const run = isWanted
      ? yield* session.publish({ unchanged, files: [published], request: said }, publishing)
      : undefined
    return {
      status: refused ? 'refused' : request.dryRun === true ? 'checked' : 'imported',
      files: [{ name: file, rows }],
      rows,
      added: kept,
      corrected: 0,
      unchanged,
      voided: 0,
      ...(run !== undefined && { run }),
      late: refused ? [] : session.late(),
      withheld: 0,
      returned: [],
      faults: faults.kept(),
      faultCount: faults.count(),
      faultCounts: faults.counts(),
      notices: [],
      noticeCount: 0,
    } satisfies ImportReport
  })
