import { type Assessment, formatPoints, formatYuan } from '@zhunsheng/domain'
import type { Locale } from '@zhunsheng/domain/explanation'
import type { Standpoint } from '../run/standpoint.ts'
import { standpointLines } from './standpoint.ts'
import { tableLines } from './terminal.ts'
import type { Judgement } from '../run/assess-months.ts'
import type { Wording } from './wording.ts'

/** The title of a grade of the assessment's book. */
export const gradeTitle = ({ book }: Pick<Assessment, 'book'>, grade: string, { format }: Locale): string => {
  const band = book.bands.find((one) => one.grade === grade)
  return band === undefined ? grade : format.name(band.title)
}

const indicatorTable = (assessment: Assessment, { text, locale }: Wording): readonly string[] => {
  const [indicator, points, full, status, path] = text.score.columns
  return tableLines(
    [
      { title: indicator },
      { title: points, align: 'right' },
      { title: full, align: 'right' },
      { title: status },
      { title: path },
    ],
    assessment.indicators.map((line) => {
      const title = assessment.book.byPath.get(line.path)?.title
      return [
        `${'  '.repeat(line.path.split('/').length - 1)}${title === undefined ? line.path : locale.format.name(title)}`,
        line.points === undefined ? '—' : formatPoints(line.points),
        formatPoints(line.maximum),
        line.status === 'final' ? '' : locale.labels.status[line.status],
        line.path,
      ]
    }),
  )
}

/** Whether the points of inapplicable indicators went to others: a total that is more than its lines add up to says why. */
export const isSpread = ({ book, indicators }: Assessment): boolean => {
  const policy = book.source.inapplicable
  const lacking = indicators.some(({ status, points }) => status === 'inapplicable' && points === undefined)
  return lacking && (policy === 'redistributeInGroup' || policy === 'rescaleTotal')
}

/** Which vetoes fell on whoever was judged, as a line; nothing when there was none. */
export const vetoLines = ({ vetoes, book }: Assessment, { text, locale }: Wording): readonly string[] => {
  const fired = book.vetoes.filter(({ id }) => vetoes.includes(id)).map(({ title }) => locale.format.name(title))
  return fired.length === 0 ? [] : [text.score.veto(text.list(fired))]
}

const totalLines = (assessment: Assessment, { text, locale }: Wording): readonly string[] => {
  const { status, grade } = assessment
  const earned = formatPoints(assessment.earned)
  const [judged, stated] = [formatPoints(assessment.judged), formatPoints(assessment.stated)]
  if (status === 'inapplicable') return [text.score.inapplicable]
  const veto = vetoLines(assessment, { text, locale })
  if (status === 'provisional') return [text.score.provisional(earned, judged, stated), ...veto]
  return [
    text.score.total(earned, grade === undefined ? undefined : gradeTitle(assessment, grade, locale)),
    ...veto,
    ...(isSpread(assessment) ? [text.score.redistributed] : []),
  ]
}

/** The scorecard of one assessment: every indicator, the total, the grade, and on what rules it rests. */
export const scorecardLines = (
  assessment: Assessment,
  title: string,
  wording: Wording,
  standpoint: Standpoint = {},
): readonly string[] => {
  const { text, locale } = wording
  const { moneyFen, period } = assessment
  const { source, revision } = assessment.book
  const illustrative = source.citation.verification === 'illustrative'
  return [
    title,
    text.score.asOf(locale.format.date(standpoint.asOf ?? period.to), standpoint.asOf !== undefined),
    ...standpointLines(standpoint, wording),
    '',
    ...indicatorTable(assessment, wording),
    '',
    ...totalLines(assessment, wording),
    ...(moneyFen === undefined ? [] : [text.score.money(formatYuan(moneyFen))]),
    text.score.basis(locale.format.name(source.title), revision, illustrative),
  ]
}

/** The same as plain data. Points are decimal text, money integer fen. */
export const assessmentJson = (assessment: Judgement, locale: Locale): object => ({
  book: { id: assessment.book.id, revision: assessment.book.revision, hash: assessment.book.hash },
  subject: assessment.subject,
  period: assessment.period.id,
  status: assessment.status,
  points: formatPoints(assessment.earned),
  judged: formatPoints(assessment.judged),
  stated: formatPoints(assessment.stated),
  grade: assessment.grade === undefined ? null : gradeTitle(assessment, assessment.grade, locale),
  gradeId: assessment.grade ?? null,
  moneyFen: assessment.moneyFen ?? null,
  rank: assessment.standing ?? null,
  vetoes: assessment.vetoes,
  indicators: assessment.indicators.map(({ path, status, points, maximum }) => ({
    path,
    status,
    points: points === undefined ? null : formatPoints(points),
    maximum: formatPoints(maximum),
  })),
})
