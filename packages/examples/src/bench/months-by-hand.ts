import type { Database, Statement } from 'better-sqlite3'

// The monthly rules by hand, on SQL by hand: one grouped statement a table, points in hundredths. It is what a careful
// programmer would write for this one book; nothing of it can be traced, cited or changed by a county.

interface Month {
  readonly person: string
  readonly month: string
  /** Whether there is a record of the days served: who has none is judged by what there is, without a grade or a place. */
  readonly isRecorded: boolean
  required: number
  served: number
  visits: number
  late: number
  valid: number
  sent: number
  inTime: number
  due: number
  attended: number
  invited: number
  praised: number
  deducted: number
  falsified: number
}

type Grouped = readonly [person: string, month: string, first: number, second: number, third?: number, fourth?: number]
type Fill = (month: Month, row: Grouped) => void

const statements: readonly (readonly [sql: string, fill: Fill])[] = [
  [
    `select reporter, substr(reported, 1, 7), sum(valid), count(*) from entry_event
     where township = ? and reported between ? and ? and source = 'gridMember' and "duplicateOf" is null group by 1, 2`,
    (month, [, , valid, sent]) => Object.assign(month, { valid, sent }),
  ],
  [
    `with asked as (select ? t, ? a, ? z), s as (select event,
         substr(max(occurred || until) filter (where step in ('delayApproved', 'reopened')), 11) until,
         max(occurred) filter (where step = 'reopened') reopened,
         min(occurred) filter (where step = 'delayApproved') asked,
         min(occurred) filter (where step in ('rejected', 'merged', 'transferred')) gone
       from entry_event_step where township = (select t from asked)
         and step in ('delayApproved', 'reopened', 'rejected', 'merged', 'transferred') group by event),
     owed as (select reporter, due, closed from entry_event, asked where township = t and due between a and z
         and source = 'gridMember' and valid = 1 and "duplicateOf" is null and key not in (select event from s)
       union all
       select reporter, case when asked > due then due else coalesce(s.until, due) end,
         case when closed >= coalesce(reopened, '') then closed end
       from s join asked join entry_event e on e.township = t and e.key = s.event
       where source = 'gridMember' and valid = 1 and "duplicateOf" is null
         and (gone is null or gone > coalesce(s.until, due)))
     select reporter, substr(due, 1, 7), count(*) filter (where closed <= due), count(*) from owed, asked
     where due between a and z group by 1, 2`,
    (month, [, , inTime, due]) => Object.assign(month, { inTime, due }),
  ],
  [
    `select person, substr(occurred, 1, 7), count(*) filter (where status = 'attended'), count(*)
     from entry_training_attendance where township = ? and occurred between ? and ? and audience = 'gridMembers'
     and status in ('attended', 'absent') group by 1, 2`,
    (month, [, , attended, invited]) => Object.assign(month, { attended, invited }),
  ],
  [
    `select person, substr(occurred, 1, 7), count(*), 0 from entry_commendation
     where township = ? and occurred between ? and ? and "to" = 'gridMember' group by 1, 2`,
    (month, [, , praised]) => Object.assign(month, { praised }),
  ],
  [
    `select member, substr(occurred, 1, 7), sum(deducted), 0 from entry_discretionary_adjustment
     where township = ? and occurred between ? and ? group by 1, 2`,
    (month, [, , deducted]) => Object.assign(month, { deducted }),
  ],
  [
    `select person, substr(occurred, 1, 7), count(*), 0 from entry_veto_finding
     where township = ? and occurred between ? and ? and finding = 'falsifiedReport' group by 1, 2`,
    (month, [, , falsified]) => Object.assign(month, { falsified }),
  ],
]
const duty = `select member, substr(occurred, 1, 7), sum(requiredDays), sum(servedDays), sum(visits), sum(lateReports)
  from entry_grid_duty_record where township = ? and occurred between ? and ? group by 1, 2`
// In post for some day of a month; a head is not assessed.
const posted = `with recursive month(a) as (select ? union all select date(a, '+1 month') from month where a < date(?, 'start of month'))
  select distinct member, substr(a, 1, 7), 0, 0 from month join entry_grid_assignment on township = ?
  and occurred <= date(a, '+1 month', '-1 day') and coalesce(closed, '9999') >= a and post is not 'head'`

const halfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))
const towards = (points: number, value: number, target: number): number =>
  Math.min(points * 100, halfUp(points * 100 * value, target))
const validity = (valid: number, sent: number): number =>
  sent === 0 ? 0 : 20 * valid >= 19 * sent ? 2000 : 10 * valid >= 9 * sent ? 1600 : 10 * valid >= 8 * sent ? 1000 : 0

const pointsOf = (m: Month): number => {
  if (m.falsified > 0) return 0
  const quantity = m.isRecorded ? Math.min(2000, halfUp(2000 * m.valid * m.required, 30 * m.served)) : 0
  const visits = m.isRecorded ? Math.min(1500, halfUp(1500 * m.visits * m.required, 40 * m.served)) : 0
  const closure = m.due === 0 ? 2500 : towards(25, m.inTime, m.due)
  const training = m.invited === 0 ? 1000 : towards(10, m.attended, m.invited)
  const discipline = m.isRecorded ? Math.max(0, 1000 - 200 * m.late) : 0
  const outside = Math.min(500, 100 * m.praised) - Math.min(1000, m.deducted)
  return Math.max(0, quantity + validity(m.valid, m.sent) + closure + visits + training + discipline + outside)
}

const grades = ['优秀', '良好', '合格', '不合格'] as const
const money = [50_000, 48_000, 44_000, 30_000] as const
const bandOf = (points: number): number => (points >= 9000 ? 0 : points >= 8000 ? 1 : points >= 6000 ? 2 : 3)

/** One month as the answer holds it. */
export interface MonthAnswer {
  readonly month: string
  readonly status: string
  readonly score: string
  readonly grade: string | null
  readonly moneyFen: number | null
  readonly rank: number | null
  readonly outOf: number | null
}
const decimal = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

const answers = (months: readonly Month[]): ReadonlyMap<Month, MonthAnswer> => {
  const points = new Map(months.filter((m) => m.served > 0).map((m) => [m, pointsOf(m)]))
  const sorted = [...points.values()].toSorted((a, b) => b - a)
  const [outOf, last] = [sorted.length, sorted.at(-1)]
  return new Map(
    months.map((m): [Month, MonthAnswer] => {
      const score = points.get(m)
      const unranked = { grade: null, moneyFen: null, rank: null, outOf: null }
      if (!m.isRecorded) return [m, { month: m.month, status: 'PROVISIONAL', score: decimal(pointsOf(m)), ...unranked }]
      if (score === undefined) return [m, { month: m.month, status: 'INAPPLICABLE', score: '0.00', ...unranked }]
      // The last one of ten and more gets at best 合格.
      const band = outOf >= 10 && score === last ? Math.max(2, bandOf(score)) : bandOf(score)
      const graded = {
        grade: grades[band] ?? null,
        moneyFen: money[band] ?? null,
        rank: sorted.indexOf(score) + 1,
        outOf,
      }
      return [m, { month: m.month, status: 'FINAL', score: decimal(score), ...graded }]
    }),
  )
}

const unserved = { isRecorded: false, required: 0, served: 0, visits: 0, late: 0 } as const
const empty = { valid: 0, sent: 0, inTime: 0, due: 0, attended: 0, invited: 0, praised: 0, deducted: 0, falsified: 0 }

/** Prepares the statements; the returned function judges every member's months of a year, by person. */
export const monthsByHand = (database: Database) => {
  const prepare = (sql: string): Statement<unknown[], Grouped> => database.prepare<unknown[], Grouped>(sql).raw()
  const [records, inPost] = [prepare(duty), prepare(posted)]
  const rest = statements.map(([sql, fill]) => [prepare(sql), fill] as const)
  return (township: string, year: number): ReadonlyMap<string, readonly MonthAnswer[]> => {
    const span = [township, `${year}-01-01`, `${year}-12-31`]
    const months = new Map<string, Month>()
    for (const [person, month, required, served, visits = 0, late = 0] of records.all(span))
      months.set(`${person} ${month}`, { ...empty, person, month, isRecorded: true, required, served, visits, late })
    for (const [person, month] of inPost.all(`${year}-01-01`, `${year}-12-31`, township))
      if (!months.has(`${person} ${month}`)) months.set(`${person} ${month}`, { ...empty, ...unserved, person, month })
    for (const [statement, fill] of rest)
      for (const row of statement.all(span)) {
        const found = months.get(`${row[0]} ${row[1]}`)
        if (found !== undefined) fill(found, row)
      }
    const all = [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month)
    const judged = [...Map.groupBy(all, (m) => m.month).values()].map(answers)
    const merged = new Map(judged.flatMap((answered) => [...answered]))
    return new Map(
      [...Map.groupBy(all, (m) => m.person)].map(([person, own]) => [person, own.flatMap((m) => merged.get(m) ?? [])]),
    )
  }
}
