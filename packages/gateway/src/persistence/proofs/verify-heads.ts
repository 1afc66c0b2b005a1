import { type Seal, monthOf } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import { type LogHead, auditLog } from '../journal/heads.ts'
import { instantNow } from '../journal/instant-now.ts'
import type { StoreFinding } from '../requests/proof-requests.ts'

const headsSql = `select log, seq, chain, month, seals, sealed, through, seal from head where log <> '${auditLog}'`
const closedSql = `select township as log, max(at) as at from closing where action = 'close' group by township`
const lastSql = 'select max(at) as at from audit'

// Which month its rows are of nobody else says: after the last seal, and not after anything was ever done.
const isMonth = ({ month, seq, sealed }: LogHead, last: Seal | undefined, latest: string): boolean => {
  if (month === null) return seq === 0
  const earliest = last?.month ?? ''
  return /^\d{4}-\d{2}$/u.test(month) && month <= latest && (seq > sealed ? month > earliest : month >= earliest)
}

// What was known is fixed by the last seal, or since by a closing.
const throughOf = (last: Seal | undefined, closed: string | undefined): string | null => {
  const through = last?.through ?? ''
  return (closed !== undefined && closed > through ? closed : last?.through) ?? null
}

const fits = (head: LogHead, seals: readonly Seal[], closed: string | undefined, latest: string): boolean => {
  const last = seals.at(-1)
  return (
    head.seals === seals.length &&
    head.sealed === (last?.to ?? 0) &&
    head.through === throughOf(last, closed) &&
    head.seal === (last?.hash ?? null) &&
    isMonth(head, last, latest)
  )
}

/** The heads that do not say of their seals what they are: the next seal would go on from there, or never be made. */
export const headsUnlikeSeals = (
  connection: Connection,
  seals: readonly Seal[],
  township: string | undefined,
): Effect.Effect<readonly StoreFinding[]> =>
  Effect.gen(function* () {
    const heads = yield* connection.rows<LogHead>({ sql: headsSql, parameters: [] })
    const closings = yield* connection.rows<Pick<LogHead, 'log'> & { readonly at: string }>({
      sql: closedSql,
      parameters: [],
    })
    const closed = new Map(closings.map(({ log, at }) => [log, at]))
    const last = yield* connection.row<{ readonly at: string | null }>({ sql: lastSql, parameters: [] })
    const now = yield* instantNow
    const latest = monthOf(last?.at !== undefined && last.at !== null && last.at > now ? last.at : now)
    return heads
      .filter(({ log }) => township === undefined || log === township)
      .filter((head) => {
        const own = seals.filter((seal) => seal.township === head.log)
        return !fits(head, own, closed.get(head.log), latest)
      })
      .map(({ log }) => ({ code: 'headUnlikeSeals', township: log }))
  })
