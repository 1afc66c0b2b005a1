import {
  type Assessment,
  type FigureDefinition,
  type FigureValue,
  formatPoints,
  measured,
  signatureOf,
} from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import type { Stale } from '../run/stale.ts'
import type { StaleYear } from '../run/stale-years.ts'
import { nameOfTownship } from './place.ts'
import { gradeTitle } from './scorecard.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const none = '—'
type Row = readonly [what: string, before: string, now: string]

/** A figure with its unit, or a dash where there is none. */
export const shownFigure = (definition: FigureDefinition, value: FigureValue, { locale }: Wording): string => {
  if (value.status !== 'present' || value.of === 0) return none
  const signature = signatureOf(definition)
  const quantity = { value: measured(signature, value), unit: definition.unit, shape: signature.shape }
  return locale.format.quantity(quantity)
}

const figureRows = ({ figures }: Stale, wording: Wording): readonly Row[] =>
  figures.map(({ definition, before, now }) => [
    wording.locale.format.name(definition.label),
    shownFigure(definition, before, wording),
    shownFigure(definition, now, wording),
  ])

const scoreRows = ({ score }: Stale, { text, locale }: Wording): readonly Row[] => {
  if (score === undefined) return []
  const grade = (side: typeof score.before): string =>
    side.grade === undefined ? none : gradeTitle(side, side.grade, locale)
  return [
    [text.evidence.total, formatPoints(score.before.earned), formatPoints(score.now.earned)],
    [text.evidence.grade, grade(score.before), grade(score.now)],
  ]
}

const rankRows = ({ ranks }: Stale, { text }: Wording): readonly Row[] =>
  ranks.map(({ township, before, now }) => [
    text.evidence.rank(nameOfTownship(township)),
    before === undefined ? none : `${before.rank}/${before.of}`,
    now === undefined ? none : `${now.rank}/${now.of}`,
  ])

const shownMonth = (month: Assessment | undefined, { locale }: Wording): string => {
  if (month === undefined) return none
  const { standing, moneyFen, status, earned } = month
  return [
    status === 'inapplicable' ? none : formatPoints(earned),
    ...(standing === undefined ? [] : [`${standing.rank}/${standing.of}`]),
    ...(moneyFen === undefined ? [] : [locale.format.money(moneyFen)]),
  ].join(' ')
}

const monthRows = ({ months }: Stale, wording: Wording): readonly Row[] =>
  months.map(({ person, period, before, now }) => [
    wording.text.evidence.memberMonth(person, wording.locale.format.period(period)),
    shownMonth(before, wording),
    shownMonth(now, wording),
  ])

/** What has become stale of a closed year, as rows of what, before and now; of a long list so many of each. */
const staleRows = (stale: Stale, wording: Wording, most: number): readonly Row[] => [
  ...figureRows(stale, wording).slice(0, most),
  ...scoreRows(stale, wording),
  ...rankRows(stale, wording).slice(0, most),
  ...monthRows(stale, wording).slice(0, most),
]

/** How many values of a closed year have moved: as many as `staleLines` has rows without a limit. */
export const staleCount = ({ figures, score, ranks, months }: Stale): number =>
  figures.length + (score === undefined ? 0 : 2) + ranks.length + months.length

/**
 * What has become stale of a closed year, said as a table, or that nothing has. Of a long list at most so many figures,
 * ranks and months of members are shown; then the last line says how many there are besides, and where to see them.
 */
export const staleLines = (
  { closing, stale }: StaleYear,
  wording: Wording,
  most = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const { text, locale } = wording
  const { township, year, at } = closing
  const place = text.evidence.townshipYear(nameOfTownship(township), year)
  const since = locale.format.instant(at)
  const notJudged = (stale.notJudged ?? []).map((issue) => text.evidence.notCompared(say(issue, locale)))
  const count = staleCount(stale)
  if (count === 0) {
    const said = stale.notJudged === undefined ? text.evidence.nothingStale : text.evidence.noFigureStale
    return [said(place, since), ...notJudged]
  }
  const columns = text.evidence.staleColumns.map((title, i) => ({ title, align: i === 0 ? 'left' : 'right' }) as const)
  const rows = staleRows(stale, wording, most)
  const hidden = count - rows.length
  return [
    text.evidence.staleSince(place, since, count),
    ...tableLines(columns, rows),
    ...(hidden > 0 ? [text.evidence.moreStale(hidden, township, year)] : []),
    ...notJudged,
  ]
}

/** The same as JSON. */
export const valueJson = (value: FigureValue): object =>
  value.status === 'present' ? { value: value.value, of: value.of ?? null } : { status: value.status }

const monthJson = (month: Assessment | undefined): object | null =>
  month === undefined
    ? null
    : {
        earned: month.status === 'inapplicable' ? null : formatPoints(month.earned),
        grade: month.grade ?? null,
        moneyFen: month.moneyFen ?? null,
        standing: month.standing ?? null,
      }

/** The same as JSON, with nothing left out. */
export const staleJson = ({ closing, stale: { figures, score, ranks, months, notJudged } }: StaleYear): object => ({
  ...closing,
  figures: figures.map(({ definition, before, now }) => ({
    figure: definition.id,
    before: valueJson(before),
    now: valueJson(now),
  })),
  score:
    score === undefined
      ? null
      : {
          before: { earned: formatPoints(score.before.earned), grade: score.before.grade ?? null },
          now: { earned: formatPoints(score.now.earned), grade: score.now.grade ?? null },
        },
  ranks: ranks.map(({ township, before, now }) => ({ township, before: before ?? null, now: now ?? null })),
  months: months.map(({ person, period, before, now }) => ({
    person,
    month: period.id,
    before: monthJson(before),
    now: monthJson(now),
  })),
  ...(notJudged !== undefined && { notJudged: notJudged.map(({ code }) => code) }),
})
