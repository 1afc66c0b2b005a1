import type { Hash, LooseEntry } from '@zhunsheng/domain'
import { endOfMonth, monthOf, sealedMonthIssue } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import { closedYears } from '../journal/closings.ts'
import type { Connection } from '../databases/connection.ts'
import { type LogHead, auditLog } from '../journal/heads.ts'
import type { Added, ImportManner } from '../requests/import-requests.ts'
import type { Reached } from './staging.ts'

/** What speaks against a row whatever it says: sealed months and closed years. */
export interface Limits {
  /** The instant at which the import began. */
  readonly at: string
  /** By township: no later row was recorded at or before it. */
  readonly through: ReadonlyMap<string, string>
  /** By township and year: since when it is closed. */
  readonly closed: ReadonlyMap<string, string>
}

/** How far each township's journal has come when an import begins, and what follows from it. */
export interface OpenedHeads {
  readonly heads: ReadonlyMap<string, Reached>
  readonly limits: Limits
}

// The first write of a later month seals the months before it: an import is held against what it will cause.
const throughAt = ({ month, through, seq, sealed }: LogHead, at: string): string | undefined => {
  const due = month !== null && month < monthOf(at) && seq > sealed ? endOfMonth(month) : ''
  return (due > (through ?? '') ? due : through) ?? undefined
}

/** The instant up to which what a township's ledger knew is fixed at another instant; undefined when nothing is. */
export const fixedThrough = (
  connection: Connection,
  township: string,
  at: string,
): Effect.Effect<string | undefined> => {
  const sql = 'select log, seq, chain, month, sealed, through from head where log = ?'
  const head = connection.row<LogHead>({ sql, parameters: [township] })
  return Effect.map(head, (row) => row && throughAt(row, at))
}

/** Reads where the journals are. */
export const openedHeads = (connection: Connection, at: string): Effect.Effect<OpenedHeads> =>
  Effect.gen(function* () {
    const sql = `select log, seq, chain, month, sealed, through from head where log <> '${auditLog}'`
    const rows = yield* connection.rows<LogHead>({ sql, parameters: [] })
    const heads = new Map<string, { readonly seq: number; readonly chain: Hash | undefined }>()
    const through = new Map<string, string>()
    for (const row of rows) {
      heads.set(row.log, { seq: row.seq, chain: row.chain ?? undefined })
      const until = throughAt(row, at)
      if (until !== undefined) through.set(row.log, until)
    }
    return { heads, limits: { at, through, closed: yield* closedYears(connection) } }
  })

/** Why a version may not be added now, if so. */
export const beyond = (
  { through, closed }: Limits,
  { late = false }: ImportManner,
  { township, year, recorded }: Pick<LooseEntry, 'township' | 'year' | 'recorded'>,
): Added | undefined => {
  const closedAt = closed.get(`${township}/${year}`)
  if (closedAt !== undefined && !late) return { standing: 'closed', year }
  if (closedAt !== undefined && recorded <= closedAt) return { standing: 'recordedBeforeClosing', year, closedAt }
  const sealed = sealedMonthIssue(recorded, through.get(township))
  return sealed && { standing: 'sealed', recorded, through: sealed.through }
}
