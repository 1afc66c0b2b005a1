import {
  type Assessment,
  type Fen,
  type Ratio,
  divide,
  formatExact,
  formatPoints,
  formatYuan,
  ratio,
} from '@zhunsheng/domain'
import { paidFen } from '@zhunsheng/domain/subsidy'
import type { StatementLine, SubsidyStatement } from '../run/subsidy-statement.ts'
import { gradeTitle } from './scorecard.ts'
import type { TableColumn } from './terminal.ts'
import type { Wording } from './wording.ts'

/** +180.00 or -18.00. */
export const signedYuan = (fen: Fen): string => `${fen > 0 ? '+' : ''}${formatYuan(fen)}`

const inYuan = (fen: Ratio): string => formatExact(divide(fen, ratio(100)))

/** How an amount came about: base, terms and bound as the derivation has them. */
export interface MoneyParts {
  readonly base: string
  readonly terms: readonly { readonly fen: Ratio; readonly times: Ratio }[]
  readonly bound?: { readonly kind: 'floor' | 'cap'; readonly before: Fen }
}

/** The parts of the amount of a month; undefined where there is none. */
export const moneyParts = ({ assessment }: StatementLine): MoneyParts | undefined => {
  if (assessment?.moneyFen === undefined) return undefined
  const steps = [...assessment.nodes.values()].find(({ kind }) => kind === 'money')?.steps ?? []
  const parts: { base: string; terms: { fen: Ratio; times: Ratio }[]; bound?: MoneyParts['bound'] } = {
    base: '',
    terms: [],
  }
  for (const step of steps) {
    if (step.step === 'moneyBase') parts.base = formatYuan(step.fen)
    if (step.step === 'moneyTerm') parts.terms.push({ fen: step.fen, times: step.times })
    if (step.step === 'moneyBound') parts.bound = { kind: step.bound, before: step.before }
  }
  const { bound, ...rest } = parts
  return bound === undefined ? rest : { ...rest, bound }
}

/** What a statement pays to a member, or paid: of the month, of earlier ones, and in all. */
export const amountsOf = ({ paid, drawn }: StatementLine) => {
  const all = [...paid, ...drawn.payments]
  const regular = all.filter(({ payment }) => payment === 'regular')
  return {
    regular: regular.length === 0 ? undefined : paidFen(regular),
    corrections: paidFen(all.filter(({ payment }) => payment !== 'regular')),
    total: paidFen(all),
  }
}

/** A line with what was paid alone, and nothing that was found out later. */
export const asPaid = ({ member, assessment, paid, corrections }: StatementLine): StatementLine => ({
  member,
  paid,
  corrections: corrections.filter(({ month }) => paid.some((each) => each.month === month)),
  drawn: { payments: [], total: 0, owed: [] },
  ...(assessment !== undefined && { assessment }),
})

const right = (title: string): TableColumn => ({ title, align: 'right' })
const left = (title: string): TableColumn => ({ title })

/** A table with its columns, before it is drawn: lines on a terminal and CSV are made of it. */
export interface SubsidyTable {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}

// A book of money alone has neither points nor grades; who is not judged has no points.
const pointsIn = (assessment: Assessment | undefined): string =>
  assessment === undefined || assessment.book.total === undefined || assessment.status === 'inapplicable'
    ? '—'
    : formatPoints(assessment.earned)
const gradeIn = (assessment: Assessment | undefined, locale: Wording['locale']): string => {
  if (assessment === undefined) return '—'
  const { grade, status } = assessment
  if (grade !== undefined) return gradeTitle(assessment, grade, locale)
  return status === 'final' ? '—' : locale.labels.status[status]
}

const wholeRow = (line: StatementLine, { text: { subsidy }, locale }: Wording): readonly string[] => {
  const { member, assessment, difference } = line
  const parts = moneyParts(line)
  const { regular, corrections, total } = amountsOf(line)
  const bound = parts?.bound
  return [
    member,
    pointsIn(assessment),
    gradeIn(assessment, locale),
    parts?.base ?? '—',
    parts?.terms.map(({ fen, times }) => `${inYuan(fen)}×${formatExact(times)}`).join(' + ') ?? '—',
    bound === undefined ? '' : subsidy.statement.bound[bound.kind](formatYuan(bound.before)),
    assessment?.moneyFen === undefined ? '—' : formatYuan(assessment.moneyFen),
    regular === undefined ? '—' : formatYuan(regular),
    corrections === 0 ? '' : signedYuan(corrections),
    formatYuan(total),
    difference === undefined ? '' : signedYuan(difference.fen),
  ]
}

/** The statement as a table: what each amount rests on, what is paid, what is open. */
export const statementTable = ({ lines }: SubsidyStatement, wording: Wording): SubsidyTable => {
  const { columns } = wording.text.subsidy.statement
  const aligned = [left, right, left, right, left, left, right, right, right, right, right]
  return {
    columns: columns.map((title, i) => (aligned[i] ?? left)(title)),
    rows: lines.map((line) => wholeRow(line, wording)),
  }
}

/** The statement as it was paid: the payments and nothing else. */
export const paidTable = ({ lines }: SubsidyStatement, { text: { subsidy } }: Wording): SubsidyTable => {
  const aligned = [left, right, right, right, left]
  const paid = lines.filter((line) => line.paid.length > 0)
  return {
    columns: subsidy.statement.paidColumns.map((title, i) => (aligned[i] ?? left)(title)),
    rows: paid.map((line) => {
      const { regular, corrections, total } = amountsOf(asPaid(line))
      return [
        line.member,
        regular === undefined ? '—' : formatYuan(regular),
        corrections === 0 ? '' : signedYuan(corrections),
        formatYuan(total),
        line.paid.map(({ key }) => key).join(' '),
      ]
    }),
  }
}
