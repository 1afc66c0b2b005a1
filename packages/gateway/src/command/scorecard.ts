import { type Assessment, formatPoints, formatYuan } from '@zhunsheng/domain'
import type { Locale } from '@zhunsheng/domain/explanation'
import type { Language } from '../config/language.ts'
import type { CommandText } from './locale/command-text.ts'
import { tableLines } from './terminal.ts'
import { labelIn } from './label-in.ts'

/** What the printing of a scorecard needs of a call. */
export interface Wording {
  readonly text: CommandText
  readonly locale: Locale
  readonly language: Language
}

/** The title of a grade of the assessment's book. */
export const gradeTitle = (assessment: Assessment, grade: string, language: Language): string => {
  const band = assessment.book.bands.find((one) => one.grade === grade)
  return band === undefined ? grade : labelIn(band.title, language)
}

const depthOf = (path: string): number => path.split('/').length - 1

const indicatorRows = (assessment: Assessment, { locale, language }: Wording): readonly (readonly string[])[] =>
  assessment.indicators.map((line) => {
    const indicator = assessment.book.byPath.get(line.path)
    const title = indicator === undefined ? line.path : labelIn(indicator.title, language)
    return [
      `${'  '.repeat(depthOf(line.path))}${title}`,
      line.points === undefined ? '—' : formatPoints(line.points),
      formatPoints(line.maximum),
      line.status === 'final' ? '' : locale.labels.status[line.status],
      line.path,
    ]
  })

/** The scorecard of one assessment: every indicator, the total, the grade, and on what rules it rests. */
export const scorecardLines = (assessment: Assessment, title: string, wording: Wording): readonly string[] => {
  const { text, language, locale } = wording
  const [indicator, points, full, status] = text.score.columns
  const { source, revision } = assessment.book
  const mark = source.citation.verification === 'illustrative' ? text.score.illustrative : ''
  const [earned, judged, stated] = [assessment.earned, assessment.judged, assessment.stated].map(formatPoints)
  return [
    title,
    text.score.asOf(locale.format.date(assessment.period.to)),
    '',
    ...tableLines(
      [
        { title: indicator },
        { title: points, align: 'right' },
        { title: full, align: 'right' },
        { title: status },
        { title: text.score.path },
      ],
      indicatorRows(assessment, wording),
    ),
    '',
    assessment.status === 'final'
      ? `${text.score.total} ${earned}${assessment.grade === undefined ? '' : `  ${text.score.grade} ${gradeTitle(assessment, assessment.grade, language)}`}`
      : text.score.provisional(earned ?? '', judged ?? '', stated ?? ''),
    ...(assessment.moneyFen === undefined ? [] : [text.score.money(formatYuan(assessment.moneyFen))]),
    text.score.basis(labelIn(source.title, language), revision, mark),
  ]
}

/** The same as plain data. Points are decimal text, money integer fen. */
export const assessmentJson = (assessment: Assessment, language: Language): object => ({
  book: { id: assessment.book.id, revision: assessment.book.revision, hash: assessment.book.hash },
  subject: assessment.subject,
  period: assessment.period.id,
  status: assessment.status,
  points: formatPoints(assessment.earned),
  judged: formatPoints(assessment.judged),
  stated: formatPoints(assessment.stated),
  grade: assessment.grade === undefined ? null : gradeTitle(assessment, assessment.grade, language),
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
