import type { EntryKind, LooseEntry, LooseValues } from '@zhunsheng/domain'
import { kindByName, rowReader } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { NewRow, Store } from '../store.ts'
import { type MatterRow, matterCells, matterRequest } from './decided-matter.ts'
import { lechang } from './sample-rows.ts'

const row = (kind: string, key: string, occurred: string, values: LooseValues = {}): MatterRow => ({
  kind,
  key,
  values: { occurred, ...values },
})
const certificate = (key: string, person: string): MatterRow =>
  row('enforcement-certificate', key, '2021-08-01', {
    person,
    issuer: '曲沃县人民政府',
    field: 'comprehensive',
    expires: '2026-07-31',
  })
const both = { officer: 'P31', secondOfficer: 'P32' }
const step = (key: string, id: string, occurred: string, values: LooseValues = {}): MatterRow =>
  row('case-step', key, occurred, { case: 'AJ-1', step: id, record: 'text', document: `W-${key}`, ...values })

/** A case that is punished on the ordinary way, after what stands beside it: two certificates and a power. */
export const punishedCase = {
  certificate: certificate('ZJ-1', 'P31'),
  secondCertificate: certificate('ZJ-2', 'P32'),
  power: row('delegated-power', 'SQ-1', '2021-08-01', {
    list: '2021',
    item: 'SR-1',
    title: '对占道经营的处罚',
    field: 'townAppearance',
    handedOverBy: 'urbanManagementBureau',
    basis: '《城市市容和环境卫生管理条例》',
  }),
  opened: row('enforcement-case', 'AJ-1', '2023-03-01', {
    title: '占道经营',
    source: 'patrol',
    field: 'townAppearance',
    party: 'P90',
    partyKind: 'citizen',
    isGrave: false,
  }),
  investigated: step('AB-1', 'investigated', '2023-03-02', { ...both, certificatesShown: true }),
  filed: step('AB-2', 'filed', '2023-03-03', { power: 'SQ-1' }),
  investigationEnded: step('AB-3', 'investigationEnded', '2023-03-10'),
  noticed: step('AB-4', 'noticed', '2023-03-13', { intendedFine: 20_000, until: '2023-03-16' }),
  statementWaived: step('AB-5', 'statementWaived', '2023-03-14'),
  decided: row('penalty-decision', 'CF-1', '2023-03-20', {
    case: 'AJ-1',
    procedure: 'ordinary',
    outcome: 'penalty',
    power: 'SQ-1',
    ...both,
    isWarning: false,
    fine: 20_000,
    isMajor: false,
    isOfPublicInterest: false,
    document: 'W-CF-1',
  }),
  served: step('AB-6', 'served', '2023-03-21', { document: 'W-AB-6' }),
} as const satisfies Readonly<Record<string, MatterRow>>

/** The name of a row of the case. */
export type CaseRowName = keyof typeof punishedCase
const isName = (name: string): name is CaseRowName => Object.hasOwn(punishedCase, name)
/** The names of the rows, in the order of the law. */
export const caseRowNames: readonly CaseRowName[] = Object.keys(punishedCase).filter(isName)

/** The names of the rows but for some. */
export const caseWithout = (...names: readonly CaseRowName[]): readonly CaseRowName[] =>
  caseRowNames.filter((name) => !names.includes(name))
/** The names up to one of them, which is left out. */
export const caseBefore = (name: CaseRowName): readonly CaseRowName[] =>
  caseRowNames.slice(0, caseRowNames.indexOf(name))

/** A row on its way into an import, on a line of a file. */
export const newRowOf = (given: MatterRow, line: number): NewRow => {
  const kind: EntryKind | undefined = kindByName(given.kind)
  if (kind === undefined) throw new Error(given.kind)
  const read = rowReader<EntryKind>(kind)(matterCells(given))
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const writing = { township: lechang, recorded: '2024-01-01T00:00:00.000Z', synthetic: true }
  return { kind, row: read.value, writing, saysRecorded: false, place: { file: 0, line } }
}
/** Rows of the case on their way into an import, in their order. */
export const caseNewRows = (names: readonly CaseRowName[]): readonly NewRow[] =>
  names.map((name, i) => newRowOf(punishedCase[name], i + 2))

/** Appends rows of the case one after the other. */
export const appendCase = (
  store: typeof Store.Service,
  names: readonly CaseRowName[] = caseRowNames,
): Promise<readonly LooseEntry[]> =>
  Effect.runPromise(
    Effect.forEach(names, (name) => store.append(localAdministrator, matterRequest(punishedCase[name]))),
  )
