import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { type StoredBatch, saltlessHolder, storedBatch } from './compare-stored.ts'
import type { Connection, Session } from '../databases/connection.ts'
import { scopeOf } from '../databases/scope.ts'
import { countErased, returnedPersons } from './erased-again.ts'
import { type Limits, openedHeads } from './import-limits.ts'
import type { Added, ImportManner, ImportSession, NewRow } from '../requests/import-requests.ts'
import { importRun } from './import-runs.ts'
import { instantNow } from '../journal/instant-now.ts'
import { type LateList, lateList } from './late-rows.ts'
import { type Candidate, type Kept, candidateOf, judge, keptBefore } from './judge-row.ts'
import { type Staged, publishStaged } from './publish.ts'
import { type RememberedSalts, rememberedSalts } from './remembered-salts.ts'
import { sealVersions } from './seal-versions.ts'
import { stagedMoves } from './staged-moves.ts'
import { danglingReferences } from './staged-references.ts'
import { type SeenIds, seenIds } from './seen-ids.ts'
import { type Reached, createStagedRows, indexStaged, stageVersions } from './staging.ts'

/** An import under way: what is in the staging tables of its session, in numbers. */
interface Importing {
  readonly actor: Actor
  readonly manner: ImportManner
  readonly limits: Limits
  readonly staged: Staged
  readonly kinds: Set<string>
  readonly seen: SeenIds
  readonly salts: RememberedSalts
  /** Where the chain of each township will be. */
  readonly reached: Map<string, Reached>
  /** The rows that closed years get all the same. */
  readonly late: LateList
  /** Rows that are there already, of persons who were erased since. */
  withheld: number
}

const nothingStored: StoredBatch = { entries: new Map(), salts: new Map() }

// Nearly every row is new: the others are looked for in what is staged, which is indexed for the first of them.
const mayHaveBeenKept = (
  { seen }: Importing,
  connection: Connection,
  candidates: readonly Candidate[],
): Effect.Effect<ReadonlyMap<number, Kept>> => {
  const doubtful = new Set(candidates.flatMap(({ entry }, place) => (seen.add(entry.id) ? [place] : [])))
  return doubtful.size === 0
    ? Effect.succeed(new Map())
    : Effect.andThen(indexStaged(connection), keptBefore(connection, candidates, doubtful))
}

const addRows = Effect.fnUntraced(function* (importing: Importing, connection: Connection, rows: readonly NewRow[]) {
  const { staged, manner, limits, actor, reached } = importing
  const candidates: readonly Candidate[] = rows.map((row) => candidateOf(actor, row))
  const entries = candidates.map(({ entry }) => entry)
  // Where nothing had been written there is nothing to compare with; if somebody writes meanwhile, publishing finds out.
  const isNew = entries.every(({ township }) => !staged.heads.has(township))
  const stored = isNew ? nothingStored : yield* storedBatch(connection, entries)
  const before = yield* mayHaveBeenKept(importing, connection, candidates)
  const accepted = new Map<string, Kept>()
  const answers = candidates.map((candidate, place): Added => {
    const other = before.get(place) ?? accepted.get(candidate.entry.id)
    const judged = judge(candidate, { stored: stored.entries.get(place), salts: stored.salts, other, manner, limits })
    if (judged.kept !== undefined) accepted.set(candidate.entry.id, judged.kept)
    return judged.answer
  })
  const bare = answers.flatMap(({ standing }, place) => {
    const [entry, held] = [entries[place], stored.entries.get(place)]
    if (standing !== 'unchanged' || entry === undefined || held === undefined) return []
    return saltlessHolder(entry, held, stored.salts) ?? []
  })
  importing.withheld += yield* countErased(connection, bare)
  const versions = yield* sealVersions(connection, [...accepted.values()], staged.count, importing.salts)
  yield* stageVersions(connection, versions, staged.count, reached)
  staged.count += versions.length
  for (const { entry } of versions) {
    importing.kinds.add(entry.kind)
    importing.late.add(entry)
  }
  if (manner.late === true) noteThere(importing.late, entries, answers, stored)
  staged.corrected += versions.filter(({ entry }) => entry.version > 1).length
  return answers
})

// An import that was cut off and is made again: what it brought before is late as well.
const noteThere = (
  late: LateList,
  entries: readonly LooseEntry[],
  answers: readonly Added[],
  stored: StoredBatch,
): void => {
  for (const [place, { standing }] of answers.entries()) {
    const [entry, held] = [entries[place], stored.entries.get(place)]
    if (standing === 'unchanged' && entry !== undefined && held !== undefined) late.already(entry, held.last.recorded)
  }
}

/** Begins an import in a session, whose temporary tables it fills; one at a time in each. */
export const beginImport = (session: Session, actor: Actor, manner: ImportManner): Effect.Effect<ImportSession> =>
  Effect.gen(function* () {
    const at = yield* instantNow
    const { heads, limits } = yield* session.stage((connection) =>
      Effect.andThen(createStagedRows(connection), openedHeads(connection, at)),
    )
    const kinds = new Set<string>()
    const moves = stagedMoves(scopeOf(actor), kinds)
    const staged: Staged = { count: 0, corrected: 0, heads, closed: limits.closed, moves }
    const noneYet = {
      kinds,
      seen: seenIds(),
      salts: rememberedSalts(),
      late: lateList(limits.closed),
      withheld: 0,
    }
    const importing: Importing = { actor, manner, limits, staged, reached: new Map(heads), ...noneYet }
    return {
      add: (rows) => session.stage((connection) => addRows(importing, connection, rows)),
      kept: () => ({ added: staged.count - staged.corrected, corrected: staged.corrected }),
      late: importing.late.list,
      erased: () =>
        Effect.map(session.stage(returnedPersons), (returned) => ({ withheld: importing.withheld, returned })),
      dangling: () => session.stage((connection) => danglingReferences(connection, importing.kinds)),
      illegal: () => session.stage(moves.illegal),
      publish: (made, publishing = {}) => publishStaged(session, staged, importRun(actor, made, staged), publishing),
    }
  })
