import { type RuleBook, formatExact, formatPoints, formatYuan } from '@zhunsheng/domain'
import type { SubsidyYear } from '../run/subsidy-differences.ts'
import type { StatementLine, SubsidyStatement } from '../run/subsidy-statement.ts'
import { amountsOf, moneyParts, paidTable, signedYuan, statementTable } from './subsidy-lines.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

type Lines = readonly StatementLine[]

const totals = (lines: Lines) => {
  const payments = lines.flatMap(({ paid, drawn }) => [...paid, ...drawn.payments])
  const sum = (kind: 'regular' | 'supplement' | 'recovery'): number =>
    payments.reduce((fen, each) => fen + (each.payment === kind ? each.fen : 0), 0)
  const [regular, supplements, recoveries] = [sum('regular'), sum('supplement'), sum('recovery')]
  return { regular, supplements, recoveries, total: regular + supplements - recoveries }
}

const totalLine = (lines: Lines, { text: { subsidy } }: Wording): string => {
  const { regular, supplements, recoveries, total } = totals(lines)
  const members = lines.filter((line) => amountsOf(line).regular !== undefined).length
  const [a, b, c, d] = [regular, supplements, recoveries, total].map(formatYuan)
  return subsidy.statement.total(members, a ?? '', b ?? '', c ?? '', d ?? '')
}

const correctionLines = (lines: Lines, { text: { subsidy }, locale: { format } }: Wording): readonly string[] =>
  lines.flatMap(({ member, corrections, drawn, difference }) => [
    ...corrections.map(({ month, before, fen }) =>
      subsidy.statement.correction(
        member,
        format.periodOf(month),
        formatYuan(before),
        formatYuan(Math.abs(fen)),
        fen < 0,
      ),
    ),
    ...drawn.owed.map(({ month, fen }) => subsidy.statement.owed(member, format.periodOf(month), formatYuan(fen))),
    ...(difference === undefined
      ? []
      : [
          subsidy.statement.difference(
            member,
            formatYuan(difference.paid),
            formatYuan(difference.due),
            signedYuan(difference.fen),
          ),
        ]),
  ])

/** Members of whom no amount can be told yet: somebody has to complete a ledger first. */
export const withoutAmount = (lines: Lines): readonly string[] =>
  lines
    .filter(({ assessment, paid }) => assessment?.status === 'provisional' && paid.length === 0)
    .map(({ member }) => member)

const basisLine = (
  { source, revision }: RuleBook,
  { text: { subsidy }, locale: { format, labels } }: Wording,
): string => {
  const { verification } = source.citation
  const mark = verification === 'verified' ? undefined : labels.verification[verification]
  return subsidy.statement.basis(format.name(source.title), revision, mark)
}

/** A statement as lines; `isAsPaid`: its payments alone. */
export const statementLines = (
  statement: SubsidyStatement,
  { book, title, isAsPaid }: { readonly book: RuleBook; readonly title: string; readonly isAsPaid: boolean },
  wording: Wording,
): readonly string[] => {
  const { text, locale } = wording
  const { lines, month, skipped } = statement
  const said = text.subsidy.statement
  const name = locale.format.period(month)
  if (lines.length === 0) return [title, '', isAsPaid ? said.notPaid(name) : said.nobody(name)]
  const { columns, rows } = isAsPaid ? paidTable(statement, wording) : statementTable(statement, wording)
  const open = isAsPaid ? [] : withoutAmount(lines)
  return [
    title,
    ...(isAsPaid ? [] : [basisLine(book, wording)]),
    '',
    ...tableLines(columns, rows),
    '',
    totalLine(lines, wording),
    ...correctionLines(lines, wording),
    ...(open.length === 0 ? [] : [said.noAmount(text.list(open))]),
    ...(isAsPaid || skipped.length === 0 ? [] : [said.skipped(text.list(skipped))]),
    ...(isAsPaid ? [] : [said.noCarryOver]),
  ]
}

const lineJson = (line: StatementLine): object => {
  const { member, assessment, paid, drawn, difference } = line
  const parts = moneyParts(line)
  const { regular, corrections, total } = amountsOf(line)
  return {
    member,
    status: assessment?.status ?? null,
    points: assessment === undefined ? null : formatPoints(assessment.earned),
    grade: assessment?.grade ?? null,
    base: parts?.base ?? null,
    terms: parts?.terms.map(({ fen, times }) => ({ fen: formatExact(fen), times: formatExact(times) })) ?? [],
    bound: parts?.bound ?? null,
    dueFen: assessment?.moneyFen ?? null,
    regularFen: regular ?? null,
    correctionsFen: corrections,
    totalFen: total,
    corrections: line.corrections.map(({ month, before, fen }) => ({ month, beforeFen: before, fen })),
    paid: paid.map(({ key, month, payment, fen, statement, on, entry }) => ({
      key,
      month,
      payment,
      fen,
      statement,
      on,
      entry,
    })),
    toPay: drawn.payments,
    owed: drawn.owed,
    difference: difference ?? null,
  }
}

/** A statement as JSON: money in fen. */
export const statementJson = ({ month, lines, numbers, paidOn, skipped }: SubsidyStatement): object => ({
  month: month.id,
  isPaid: numbers.length > 0,
  statements: numbers,
  paidOn,
  skipped,
  ...totals(lines),
  members: lines.map(lineJson),
})

/** The payments of a year month by month, and what is open of it. */
export const yearLines = ({ months, differences }: SubsidyYear, title: string, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { year } = text.subsidy
  const { format } = locale
  const rows = months.map(({ month, members, regular, supplements, recoveries, paidOn }) => [
    format.periodOf(month),
    String(members),
    ...[regular, supplements, recoveries, regular + supplements - recoveries].map((fen) => formatYuan(fen)),
    paidOn.length === 0 ? '—' : text.list(paidOn.map(format.date)),
  ])
  return [
    title,
    '',
    ...tableLines(
      year.columns.map((name, i) => ({ title: name, align: i === 0 || i === 6 ? 'left' : 'right' })),
      rows,
    ),
    '',
    differences.length === 0 ? year.none : year.open(differences.length),
    ...differences.map(
      ({ member, month, paid, due, fen, why, missedIn }) =>
        year.difference(member, format.periodOf(month), formatYuan(paid), formatYuan(due), signedYuan(fen)) +
        year.why[why] +
        (missedIn === undefined ? '' : year.missed(format.periodOf(missedIn))),
    ),
  ]
}
