import { type ChargeStanding, type LeaderLoad, isOverdue, leadersTakeCharge } from '@zhunsheng/domain/improvement'
import { instruments } from '@zhunsheng/domain/law'
import { posts } from '@zhunsheng/domain/ledger'
import { citationText } from './cited-text.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const right = 'right' as const

const loadRow = (load: LeaderLoad, { locale: { format } }: Wording): readonly string[] => [
  format.name(posts[load.post]),
  load.leader,
  ...[load.charges.length, load.open, load.overdue, load.closed, load.visits].map(String),
]

const chargeRow = (standing: ChargeStanding, { text, locale: { format } }: Wording): readonly string[] => {
  const { leaders } = text.improvement
  const { charge, stage, approvedOn, limit, late, visits } = standing
  const shown = (day: string | undefined): string => (day === undefined ? '—' : format.date(day))
  const isLate = isOverdue(standing) || (stage !== 'underWay' && late > 0)
  return [
    charge.key,
    charge.facts.title,
    format.name(posts[charge.facts.post]),
    shown(approvedOn),
    shown(limit),
    `${leaders.stage[stage]}${isLate ? leaders.late(late) : ''}`,
    String(visits.length),
  ]
}

/** Who had how many charges in a year, and then each of these, with the article by which leaders take charge. */
export const leadersLines = (loads: readonly LeaderLoad[], title: string, wording: Wording): readonly string[] => {
  const { leaders } = wording.text.improvement
  if (loads.length === 0) return [title, '', leaders.none]
  const [leader, person, ...numbers] = leaders.columns
  const [number, matter, whose, approved, limit, stands, visits] = leaders.chargeColumns
  const charges = loads.flatMap((load) => load.charges).toSorted((a, b) => (a.charge.key < b.charge.key ? -1 : 1))
  return [
    title,
    '',
    ...tableLines(
      [{ title: leader }, { title: person }, ...numbers.map((each) => ({ title: each, align: right }))],
      loads.map((load) => loadRow(load, wording)),
    ),
    '',
    ...tableLines(
      [
        ...[number, matter, whose, approved, limit, stands].map((each) => ({ title: each })),
        { title: visits, align: right },
      ],
      charges.map((each) => chargeRow(each, wording)),
    ),
    '',
    leaders.basis(citationText(leadersTakeCharge, { instruments }, wording.locale)),
  ]
}

const chargeJson = ({ charge, steps, ...standing }: ChargeStanding): object => ({
  charge: charge.key,
  entry: charge.id,
  title: charge.facts.title,
  petition: charge.facts.petition ?? null,
  dispute: charge.facts.dispute ?? null,
  post: charge.facts.post,
  proposedOn: charge.clocks.occurred,
  ...standing,
  steps: steps.map(({ id, key, clocks, facts }) => ({ key, entry: id, step: facts.step, on: clocks.occurred })),
})

/** The same as JSON. */
export const leadersJson = (loads: readonly LeaderLoad[]): object => ({
  leaders: loads.map(({ charges, ...load }) => ({ ...load, charges: charges.map(chargeJson) })),
})
