import { type Assessment, type IndicatorResult, formatPoints } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import type { Alarm } from '../run/alerts.ts'
import type { MovedFigure, Moves, MovesRequest } from '../run/what-moves.ts'
import { alertsJson } from './alert-lines.ts'
import { citationText } from './cited-text.ts'
import type { Invocation } from './invocation.ts'
import { nameOfTownship } from './place.ts'
import { gradeTitle } from './scorecard.ts'
import { shownFigure, valueJson } from './stale-lines.ts'
import { tableLines } from './terminal.ts'

const columnsOf = (titles: readonly string[]) =>
  titles.map((title, i) => ({ title, align: i < 2 ? 'left' : 'right' }) as const)

const figureName = ({ definition, subject, period }: MovedFigure, { text, locale }: Invocation): string => {
  const name = locale.format.name(definition.label)
  return subject.kind === 'township' ? name : text.record.figureOf(name, subject.id, locale.format.period(period))
}

const figureLines = (figures: Moves['figures'], title: string, invocation: Invocation): readonly string[] =>
  figures.length === 0
    ? []
    : [
        title,
        ...tableLines(
          columnsOf(invocation.text.record.figureColumns),
          figures.map((moved) => [
            moved.definition.id,
            figureName(moved, invocation),
            shownFigure(moved.definition, moved.before, invocation),
            shownFigure(moved.definition, moved.now, invocation),
          ]),
        ),
      ]

/** Points of a line, with its status where that is not final. */
export const pointsText = ({ points, status }: IndicatorResult, { text, locale }: Invocation): string => {
  const shown = points === undefined ? '—' : formatPoints(points)
  return status === 'final' ? shown : text.record.status(shown, locale.labels.status[status])
}

/** A total with its grade, or how far it could be judged. */
export const totalText = (assessment: Assessment, { text, locale }: Invocation): string => {
  const { status, grade, earned, judged } = assessment
  if (status === 'inapplicable') return '—'
  if (status === 'provisional') return text.record.provisional(formatPoints(earned), formatPoints(judged))
  return [formatPoints(earned), ...(grade === undefined ? [] : [gradeTitle(assessment, grade, locale)])].join(' ')
}

const pointLines = (moves: Moves, request: MovesRequest, invocation: Invocation): readonly string[] => {
  const { points, score } = moves
  if (points.length === 0 && score === undefined) return []
  const { text, locale } = invocation
  const { book, entry, year } = request
  const rows = points.map(({ before, now }) => {
    const title = book.byPath.get(now.path)?.title
    const name = title === undefined ? now.path : locale.format.name(title)
    return [now.path, name, pointsText(before, invocation), pointsText(now, invocation)]
  })
  const total = score && [
    'total',
    text.record.total,
    totalText(score.before, invocation),
    totalText(score.now, invocation),
  ]
  const paths = points.map(({ now }) => now.path)
  return [
    text.record.points(locale.format.name(book.source.title)),
    ...tableLines(columnsOf(text.record.pointColumns), [...rows, ...(total === undefined ? [] : [total])]),
    ...(paths.length === 0 ? ['total'] : paths).map((path) => text.record.why(path, entry.township, year)),
    text.score.basis(
      locale.format.name(book.source.title),
      book.revision,
      book.source.citation.verification === 'illustrative',
    ),
  ]
}

// What an alert says of the same thing now stands below what it said before; its basis stands once.
const alarmLines = ({ came, went }: Moves, { text, locale }: Invocation): readonly string[] => {
  const all = [
    ...went.map((alarm) => ({ ...alarm, line: text.record.went(say(alarm.finding, locale)) })),
    ...came.map((alarm) => ({ ...alarm, line: text.record.came(say(alarm.finding, locale)) })),
  ]
  return [...Map.groupBy(all, ({ alert }) => alert)].flatMap(([alert, own]) => [
    ...own.map(({ line }) => line),
    text.record.basis(citationText(alert.citation, { instruments }, locale)),
  ])
}

/** What an entry moved, or with `done` false would move, as lines: figures, then points with where to ask why, then alerts. */
export const movesLines = (
  moves: Moves,
  request: MovesRequest,
  done: boolean,
  invocation: Invocation,
): readonly string[] => {
  const { text, locale } = invocation
  const { notJudged = [] } = moves
  const place = text.evidence.townshipYear(nameOfTownship(request.entry.township), request.year)
  const day = locale.format.date(request.on)
  const alarms = alarmLines(moves, invocation)
  const title = done ? text.record.figures(place) : text.record.wouldMoveFigures(place)
  const said = [
    figureLines(moves.figures, title, invocation),
    pointLines(moves, request, invocation),
    alarms.length === 0 ? [] : [text.record.alerts(day), ...alarms],
  ].filter((lines) => lines.length > 0)
  return [
    ...said.flatMap((lines) => ['', ...lines]),
    ...(said.length === 0 ? [text.record.nothingMoved(place, day)] : []),
    ...notJudged.map((issue) => text.record.notJudged(say(issue, locale))),
  ]
}

/** Points of a line as JSON. */
export const resultJson = ({ points, status }: IndicatorResult): object => ({
  points: points === undefined ? null : formatPoints(points),
  status,
})
/** A total as JSON. */
export const totalJson = ({ status, earned, judged, grade }: Assessment): object => ({
  status,
  points: formatPoints(earned),
  judged: formatPoints(judged),
  gradeId: grade ?? null,
})

/** The same as JSON. */
export const movesJson = (moves: Moves, { year, on, book }: MovesRequest, invocation: Invocation): object => {
  const { format } = invocation.locale
  const { figures, points, score, came, went, notJudged } = moves
  const alarmsJson = (found: readonly Alarm[]) => alertsJson({ found, looked: 0 }, invocation).alerts
  return {
    year,
    on,
    book: { id: book.id, revision: book.revision, verification: book.source.citation.verification },
    figures: figures.map(({ definition, subject, period, before, now }) => ({
      figure: definition.id,
      label: format.name(definition.label),
      subject: subject.id,
      period: period.id,
      before: valueJson(before),
      now: valueJson(now),
    })),
    points: points.map(({ before, now }) => ({
      path: now.path,
      before: resultJson(before),
      now: resultJson(now),
    })),
    total: score === undefined ? null : { before: totalJson(score.before), now: totalJson(score.now) },
    alerts: { came: alarmsJson(came), went: alarmsJson(went) },
    ...(notJudged !== undefined && { notJudged: notJudged.map(({ code }) => code) }),
  }
}
