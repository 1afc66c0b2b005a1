import { canonicalJson } from '@zhunsheng/domain'
import type { Seal } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import type { Connection, Session } from '../databases/connection.ts'
import { scopeOf } from '../databases/scope.ts'
import { type Limits, beyond, openedHeads } from './import-limits.ts'
import { importRun } from './import-runs.ts'
import { instantNow } from '../journal/instant-now.ts'
import type {
  BrokenHistory,
  GivenJournal,
  GivenStanding,
  GivenVersion,
  JournalSession,
} from '../requests/journal-requests.ts'
import { type LateList, lateList } from './late-rows.ts'
import { type Follower, follow } from './journal-follower.ts'
import { saltStandings } from './journal-salts.ts'
import { type StagedJournal, publishJournal } from './publish-journal.ts'
import { stagedMoves } from './staged-moves.ts'
import { readSeals } from '../proofs/read-seals.ts'
import { dataSubjectOf } from '../journal/seal.ts'
import { type StagedVersion, createStaging, stageVersions } from './staging.ts'

interface Opened {
  readonly given: GivenJournal
  readonly limits: Limits
  readonly staged: StagedJournal
  /** The townships whose seals here are at odds with those of the file. */
  readonly otherwise: ReadonlySet<string>
  readonly followers: Map<string, Follower>
  readonly late: LateList
  /** The kinds of what is staged. */
  readonly kinds: Set<string>
}

const idsSql = ({ dialect }: Connection) => `select e.id, e.entry_hash as hash from ${dialect.texts} t
  cross join entry e where e.id = t.value`
const doubleSql = ({ dialect }: Connection) =>
  `select s.id from ${dialect.texts} t cross join staged s where s.id = t.value`

interface Found {
  readonly stored: ReadonlyMap<string, string>
  readonly staged: Set<string>
}
const foundFor = Effect.fnUntraced(function* (connection: Connection, versions: readonly GivenVersion[]) {
  const parameters = [JSON.stringify(versions.map(({ entry }) => entry.id))]
  const stored = yield* connection.rows<{ readonly id: string; readonly hash: string }>({
    sql: idsSql(connection),
    parameters,
  })
  const staged = yield* connection.rows<{ readonly id: string }>({ sql: doubleSql(connection), parameters })
  return {
    stored: new Map(stored.map(({ id, hash }) => [id, hash])),
    staged: new Set(staged.map(({ id }) => id)),
  }
})

const standingOf = (opened: Opened, { entry, entryHash }: GivenVersion, found: Found): GivenStanding => {
  const { staged, followers, limits, given, otherwise } = opened
  const { township, id } = entry
  const follower = followers.get(township) ?? { head: staged.heads.get(township), seq: 0, chain: undefined }
  followers.set(township, follower)
  const goesOn = follow(follower, entryHash)
  const there = found.stored.get(id)
  if (there !== undefined) return { standing: there === entryHash ? 'unchanged' : 'differs' }
  if (found.staged.has(id)) return { standing: 'double' }
  if (!goesOn) return { standing: 'taken' }
  if (otherwise.has(township)) return { standing: 'sealsDiffer' }
  const closed = beyond({ ...limits, through: new Map() }, { late: given.late }, entry)
  return closed?.standing === 'closed' || closed?.standing === 'recordedBeforeClosing' ? closed : { standing: 'new' }
}

const stagedOf = ({ entry, salt, line, ...hashes }: GivenVersion, withheld: boolean): StagedVersion => {
  const { payload, factsHash, commitment, entryHash } = hashes
  const holder = salt === undefined || withheld ? undefined : dataSubjectOf(entry)
  const fields = holder === undefined ? undefined : canonicalJson(entry.personal)
  const sealed = { payload, factsHash, commitment, entryHash, person: holder, fields }
  const own = holder === entry.id && salt !== undefined ? { salt } : {}
  return { entry, sealed, place: { file: 0, line }, ...own }
}

const addVersions = Effect.fnUntraced(function* (
  opened: Opened,
  connection: Connection,
  versions: readonly GivenVersion[],
) {
  const { staged, late, kinds } = opened
  const found = yield* foundFor(connection, versions)
  const standings = versions.map((version) => {
    const judged = standingOf(opened, version, found)
    if (judged.standing === 'new') found.staged.add(version.entry.id)
    return judged
  })
  for (const [i, { entry }] of versions.entries())
    if (opened.given.late && standings[i]?.standing === 'unchanged') late.already(entry, entry.recorded)
  const fresh = versions.filter((_, i) => standings[i]?.standing === 'new')
  // Only of what is kept: the salt of a row that is here without its personal fields is of no use here.
  const salts = new Map(yield* saltStandings(connection, fresh, staged))
  const kept = fresh.map((version) => stagedOf(version, salts.get(version) === 'erased'))
  yield* stageVersions(connection, kept, staged.count, staged.reached)
  for (const [i, { entry }] of kept.entries()) {
    staged.mark(entry.township, staged.count + i)
    late.add(entry)
    kinds.add(entry.kind)
  }
  staged.count += kept.length
  staged.corrected += kept.filter(({ entry }) => entry.version > 1).length
  return versions.map((version, i): GivenStanding =>
    salts.get(version) === 'other' ? { standing: 'otherSalt' } : (standings[i] ?? { standing: 'new' }),
  )
})

// The version before stands here or above in the file, is no void, and was not recorded later.
const before = (source: string, bound: string) => `exists (select 1 from ${source} p where p.kind = s.kind
  and p.township = s.township and p.year = s.year and p.key = s.key and p.version = s.version - 1
  and p.change is distinct from 'void' and p.recorded <= s.recorded ${bound})`
const brokenSql = `select s.line from staged s where case when s.version = 1 then s.change is not null
  else s.change is null or (not ${before('staged', 'and p.n < s.n')} and not ${before('entry', '')}) end order by s.n limit 1000`

const isPrefix = (one: readonly Seal[], other: readonly Seal[]): boolean =>
  one.every(({ hash }, i) => i >= other.length || other[i]?.hash === hash)

const sealedOtherwise = (connection: Connection, { seals, months }: GivenJournal): Effect.Effect<ReadonlySet<string>> =>
  Effect.map(readSeals(connection), (stored) => {
    const [given, here] = [seals, stored].map((all) => Map.groupBy(all, ({ township }) => township))
    const townships = [...months.keys()].filter((township) => {
      const [theirs, ours] = [given?.get(township) ?? [], here?.get(township) ?? []]
      return ours.length > theirs.length || !isPrefix(ours, theirs)
    })
    return new Set(townships)
  })

/** Begins the import of a journal in a session, whose temporary tables it fills; one at a time in each. */
export const beginJournal = (session: Session, actor: Actor, given: GivenJournal): Effect.Effect<JournalSession> =>
  Effect.gen(function* () {
    const at = yield* instantNow
    const opened = yield* session.stage((connection) =>
      Effect.gen(function* () {
        yield* createStaging(connection)
        yield* connection.run({ sql: 'create index staged_id_ix on staged (id)', parameters: [] })
        const { heads, limits } = yield* openedHeads(connection, at)
        const otherwise = yield* sealedOtherwise(connection, given)
        const staged = stagedJournal(heads)
        const late = lateList(limits.closed)
        return {
          given,
          limits,
          staged,
          otherwise,
          followers: new Map(),
          late,
          kinds: new Set<string>(),
        } satisfies Opened
      }),
    )
    const { staged, kinds } = opened
    const moves = stagedMoves(scopeOf(actor), kinds)
    return {
      add: (versions) => session.stage((connection) => addVersions(opened, connection, versions)),
      kept: () => staged.count,
      late: opened.late.list,
      broken: () => session.stage((connection) => connection.rows<BrokenHistory>({ sql: brokenSql, parameters: [] })),
      illegal: () => session.stage(moves.illegal),
      publish: (made, publishing = {}) => {
        const journal = { staged, given, closed: opened.limits.closed, moves }
        return publishJournal(session, journal, importRun(actor, made, staged), publishing)
      },
    }
  })

const stagedJournal = (heads: StagedJournal['heads']): StagedJournal => {
  const firsts = new Map<string, number>()
  return {
    count: 0,
    corrected: 0,
    heads,
    reached: new Map(heads),
    firsts,
    erased: new Map(),
    mark: (township, n) => {
      if (!firsts.has(township)) firsts.set(township, n)
    },
  }
}
