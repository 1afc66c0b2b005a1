import { type Seal, endOfMonth } from '@zhunsheng/domain/proof'
import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import type { Connection, Session } from '../databases/connection.ts'
import { lockHeads, lockLogs } from '../journal/heads.ts'
import type { Publishing } from '../requests/import-requests.ts'
import type { GivenJournal } from '../requests/journal-requests.ts'
import { type RunRecord, nextSize } from './publish.ts'
import { type Reach, publishStretch } from './publish-stretch.ts'
import type { StagedMoves } from './staged-moves.ts'
import type { Reached } from './staging.ts'
import { ImportOvertaken } from '../store-errors.ts'

/** What is staged of a journal, and where the journals here were when it was compared with them. */
export interface StagedJournal {
  count: number
  corrected: number
  readonly heads: ReadonlyMap<string, Reached>
  readonly reached: Map<string, Reached>
  /** The number of the first staged row of each township. */
  readonly firsts: Map<string, number>
  /** When persons were erased, by their keys. */
  readonly erased: Map<string, string>
  /** Notes that a row of a township is staged under a number. */
  readonly mark: (township: string, n: number) => void
}

/** A journal to be published. */
export interface GivenToPublish {
  readonly staged: StagedJournal
  readonly given: GivenJournal
  readonly closed: ReadonlyMap<string, string>
  readonly moves: StagedMoves
}

/** Rows of one township that were written in one month, by their staged numbers. */
interface Part {
  readonly township: string
  readonly from: number
  readonly to: number
  /** The month; absent when nobody said which. */
  readonly month?: string
}

// Where the journal of a township is cut: where its months were sealed.
const cut = (township: string, from: number, to: number, { staged, given }: GivenToPublish): readonly Part[] => {
  const month = given.months.get(township)
  if (month === undefined) return [{ township, from, to }]
  const before = staged.heads.get(township)?.seq ?? 0
  const parts: Part[] = []
  let at = from
  for (const seal of given.seals.filter((each) => each.township === township)) {
    const end = Math.min(to, from + seal.to - before)
    if (end > at) parts.push({ township, from: at, to: end, month: seal.month })
    at = Math.max(at, end)
  }
  return at < to ? [...parts, { township, from: at, to, month }] : parts
}

const partsOf = (whole: GivenToPublish): readonly Part[] => {
  const firsts = [...whole.staged.firsts]
  return firsts.flatMap(([township, from], i) => cut(township, from, firsts[i + 1]?.[1] ?? whole.staged.count, whole))
}

// An instant of a month: what is written then seals the months before it, as it did when it was written first.
const within = (month: string): string => `${month}-15T00:00:00.000Z`

const isInPlace = (connection: Connection, { township }: Part, { at }: Reach): Effect.Effect<boolean> =>
  Effect.map(lockLogs(connection, [township]), ([head]) => head?.seq === (at.get(township)?.seq ?? 0))

// A month that was sealed without a row after it, as closing a year does.
const sealLast = (connection: Connection, township: string, last: Seal | undefined): Effect.Effect<unknown> =>
  last === undefined
    ? Effect.void
    : lockHeads(connection, [township], new Date(Date.parse(endOfMonth(last.month)) + 1).toISOString())

const eraseSql = `insert into person (key, erased) values (?, ?) on conflict (key) do update
  set erased = case when person.erased > excluded.erased then person.erased else excluded.erased end`

/**
 * Publishes a journal in transactions of about a second each, none over the end of a month: so the months are sealed here
 * as they were there, row by row and hash by hash. Fails when somebody else wrote to one of its townships meanwhile.
 */
export const publishJournal = (
  session: Session,
  whole: GivenToPublish,
  record: RunRecord,
  { onProgress, atOnce = 5000 }: Publishing,
): Effect.Effect<number, ImportOvertaken> =>
  Effect.gen(function* () {
    const { staged, given, closed, moves } = whole
    moves.checkJudged()
    const { stillLegal } = moves
    const expected: Reach = { at: new Map(staged.heads), shifts: new Map(), closed, stillLegal }
    const changes = staged.corrected > 0
    let [size, run, done] = [atOnce, 0, 0]
    for (const part of partsOf(whole))
      for (let from = part.from; from < part.to;) {
        const began = yield* Clock.currentTimeMillis
        const now = new Date(began).toISOString()
        const [stretch, known] = [{ from, to: Math.min(from + size, part.to), changes }, run]
        const isEnd = stretch.to === part.to
        const last = given.seals.findLast(({ township, month }) => township === part.township && month === part.month)
        run = yield* session.write((connection) =>
          Effect.gen(function* () {
            if (!(yield* isInPlace(connection, part, expected))) return yield* new ImportOvertaken()
            const id = known === 0 ? yield* record.begin(connection, now) : known
            if (known === 0) yield* connection.runEach(eraseSql, [...staged.erased])
            const at = part.month === undefined ? now : within(part.month)
            yield* publishStretch(connection, { ...stretch, run: id }, expected, at)
            if (isEnd) yield* sealLast(connection, part.township, last)
            yield* record.count(connection, id, stretch.to - stretch.from)
            if (stretch.to === staged.count) yield* record.end(connection, id, now)
            return id
          }),
        )
        size = nextSize(stretch.to - from, (yield* Clock.currentTimeMillis) - began)
        done += stretch.to - from
        from = stretch.to
        onProgress?.(done)
      }
    return run
  })
