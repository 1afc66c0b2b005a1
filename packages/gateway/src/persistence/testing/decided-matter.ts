import { type EntryKind, type LooseEntry, type LooseValues, columnsOf } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { kindByName, rowReader, writeCell } from '@zhunsheng/domain/ledger'
import { type IllegalMove, backgroundOf, casesIn, illegalMoves, procedures } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { AppendRequest, NewRow, Store } from '../store.ts'
import { lechang, newKey } from './sample-rows.ts'

/** A row of a matter: its kind, its key and what it says. */
export interface MatterRow {
  readonly kind: string
  readonly key: string
  readonly values: LooseValues
}

const matter = 'SX-1'
const rowOn = (kind: string, key: string, occurred: string, values: LooseValues = {}): MatterRow => ({
  kind,
  key,
  values: { occurred, ...(kind !== 'decision-matter' && { matter }), ...values },
})
const step = (key: string, id: string, occurred: string, values: LooseValues = {}): MatterRow =>
  rowOn('decision-step', key, occurred, { step: id, document: `W-${key}`, ...values })
const opinion = (key: string, post: string, turn: number, values: LooseValues = {}): MatterRow =>
  rowOn('decision-opinion', key, '2023-03-10', { post, turn, view: 'agree', ...values })
const review = (key: string, component: string, values: LooseValues = {}): MatterRow =>
  rowOn('legality-review', key, '2023-02-23', {
    component,
    reviewer: 'P21',
    opinion: 'passed',
    closed: '2023-03-06',
    ...values,
  })

/** A matter that goes by the law from its start to its archive, in the order of the law. */
export const decidedMatter = {
  initiated: rowOn('decision-matter', matter, '2023-01-03', {
    title: '农贸市场改造',
    matterKind: 'project',
    owner: 'deputyMayor',
    isTechnical: true,
    isRiskBearing: true,
    hearingDue: false,
  }),
  drafted: step('CX-1', 'drafted', '2023-01-10'),
  commentOpened: step('CX-2', 'commentOpened', '2023-01-11', { until: '2023-02-10' }),
  commentClosed: step('CX-3', 'commentClosed', '2023-02-10'),
  expertArgued: step('CX-4', 'expertArgued', '2023-02-21', { expertsSigned: true }),
  riskAssessed: step('CX-5', 'riskAssessed', '2023-02-22', { outcome: 'controllable' }),
  reviewed: review('SC-1', 'judicialOffice'),
  reviewedByCounsel: review('SC-2', 'legalCounsel'),
  saidByDeputy: opinion('FY-1', 'deputyMayor', 1),
  saidByMember: opinion('FY-2', 'leadershipMember', 2, { view: 'disagree', reason: '资金不足' }),
  saidByMayor: opinion('FY-3', 'townMayor', 3),
  discussed: step('CX-6', 'discussed', '2023-03-10', { outcome: 'adopted' }),
  partyReported: step('CX-7', 'partyReported', '2023-03-13'),
  decided: rowOn('major-decision', 'JC-1', '2023-03-14', {
    title: '农贸市场改造',
    inCatalogue: true,
    publicParticipation: 'done',
    legalityReview: 'passed',
    collectivelyDecided: true,
  }),
  published: step('CX-8', 'published', '2023-03-15'),
  archived: step('CX-9', 'archived', '2023-08-01'),
} as const satisfies Readonly<Record<string, MatterRow>>

/** The name of a row of the matter. */
export type MatterRowName = keyof typeof decidedMatter
const isName = (name: string): name is MatterRowName => Object.hasOwn(decidedMatter, name)
/** The names of the rows of the matter, in the order of the law. */
export const matterRowNames: readonly MatterRowName[] = Object.keys(decidedMatter).filter(isName)

/** A request that appends a row of the matter to 乐昌镇. */
export const matterRequest = ({ kind, key, values }: MatterRow): AppendRequest => ({
  idempotencyKey: newKey(),
  kind,
  township: lechang,
  synthetic: true,
  row: { key, values },
})

/** The cells of a row of the matter by column name, as they are written in files. */
export const matterCells = ({ kind: id, key, values }: MatterRow): Readonly<Record<string, string>> => {
  const kind = kindByName(id)
  if (kind === undefined) throw new Error(id)
  const cells = columnsOf(kind).flatMap(({ name, field }) => {
    const value = values[name]
    return value === undefined ? [] : [[name, writeCell(field, value)] as const]
  })
  return { key, ...Object.fromEntries(cells) }
}

/** A row of the matter on its way into an import, on the line of its place in the order of the law. */
export const matterNewRow = (row: MatterRow): NewRow => {
  const kind: EntryKind | undefined = kindByName(row.kind)
  if (kind === undefined) throw new Error(row.kind)
  const read = rowReader<EntryKind>(kind)(matterCells(row))
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const writing = { township: lechang, recorded: '2024-01-01T00:00:00.000Z', synthetic: true }
  const line = matterRowNames.findIndex((name) => decidedMatter[name].key === row.key) + 2
  return { kind, row: read.value, writing, saysRecorded: false, place: { file: 0, line } }
}

type Kept = typeof Store.Service

/** Appends rows of the matter one after the other. */
export const appendMatter = (store: Kept, names: readonly MatterRowName[]): Promise<readonly LooseEntry[]> =>
  Effect.runPromise(
    Effect.forEach(names, (name) => store.append(localAdministrator, matterRequest(decidedMatter[name]))),
  )

/** The names up to one of them, which is left out. */
export const rowsBefore = (name: MatterRowName): readonly MatterRowName[] =>
  matterRowNames.slice(0, matterRowNames.indexOf(name))

/** What is illegal among entries, case by case, as the domain judges it. */
export const illegalAmong = (entries: readonly LooseEntry[]): readonly IllegalMove[] =>
  procedures.flatMap((procedure) =>
    [...casesIn(procedure, entries).values()].flatMap((its) =>
      illegalMoves(procedure, its, chinaCalendar, backgroundOf(entries)),
    ),
  )

/** What is illegal among all that counts in 乐昌镇. */
export const illegalIn = (store: Kept): Promise<readonly IllegalMove[]> =>
  Effect.runPromise(
    Effect.map(
      store.ledgerOf(localAdministrator, {
        township: lechang,
        kinds: procedures.flatMap(({ kinds, reads }) => [...Object.keys(kinds), ...reads]),
      }),
      illegalAmong,
    ),
  )
