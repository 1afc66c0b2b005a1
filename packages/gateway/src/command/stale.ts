import { type FigureDefinition, type FigureValue, formatPoints, measured, signatureOf } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { type Stale, staleSince } from '../run/stale.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { type PlaceOptions, bookOption, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { gradeTitle } from './scorecard.ts'
import { withStore } from './session.ts'
import { tableLines } from './terminal.ts'
import { UsageFault } from './usage-fault.ts'
import type { Wording } from './wording.ts'

type Options = PlaceOptions & { readonly book?: string }
const none = '—'

const shownFigure = (definition: FigureDefinition, value: FigureValue, { locale }: Wording): string => {
  if (value.status !== 'present' || value.of === 0) return none
  const signature = signatureOf(definition)
  const quantity = { value: measured(signature, value), unit: definition.unit, shape: signature.shape }
  return locale.format.quantity(quantity)
}

/** What has become stale, as rows of what, before and now. */
export const staleRows = ({ figures, score, ranks }: Stale, wording: Wording): readonly (readonly string[])[] => {
  const { text, locale } = wording
  const grade = (side: NonNullable<Stale['score']>['before']): string =>
    side.grade === undefined ? none : gradeTitle(side, side.grade, locale)
  return [
    ...figures.map(({ definition, before, now }) => [
      locale.format.name(definition.label),
      shownFigure(definition, before, wording),
      shownFigure(definition, now, wording),
    ]),
    ...(score === undefined
      ? []
      : [
          [text.evidence.total, formatPoints(score.before.earned), formatPoints(score.now.earned)],
          [text.evidence.grade, grade(score.before), grade(score.now)],
        ]),
    ...ranks.map(({ township, before, now }) => [
      text.evidence.rank(nameOfTownship(township)),
      before === undefined ? none : `${before.rank}/${before.of}`,
      now === undefined ? none : `${now.rank}/${now.of}`,
    ]),
  ]
}

const valueJson = (value: FigureValue): object =>
  value.status === 'present' ? { value: value.value, of: value.of ?? null } : { status: value.status }

const staleJson = ({ figures, score, ranks }: Stale): object => ({
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
})

const found = Effect.fn('found')(function* (invocation: Invocation, options: Options) {
  const { text } = invocation
  const store = yield* Store
  const place = yield* placeOf(localAdministrator, text, options)
  const closing = (yield* store.closings(localAdministrator)).find(
    ({ township, year, isClosed }) => township === place.township && year === place.year && isClosed,
  )
  if (closing === undefined)
    return yield* new UsageFault({ message: text.evidence.neverClosed(place.township, place.year) })
  const book = yield* bookFor(invocation, options.book ?? 'township-year')
  return { closing, stale: yield* staleSince(localAdministrator, { ...place, book, since: closing.at }) }
})

const run = Effect.fn('stale')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { closing, stale } = yield* withStore(invocation, options, found(invocation, options))
  const rows = staleRows(stale, invocation)
  const at = locale.format.instant(closing.at)
  if (options.json === true) printJson(invocation, { ...closing, ...staleJson(stale) })
  else if (rows.length === 0) printLines(invocation, [text.evidence.nothingStale(at)])
  else {
    const columns = text.evidence.staleColumns.map(
      (title, i) => ({ title, align: i === 0 ? 'left' : 'right' }) as const,
    )
    printLines(invocation, [text.evidence.staleSince(at, rows.length), ...tableLines(columns, rows)])
  }
  return rows.length === 0 ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng stale --year Y`: what was said of a closed year and is not so any more. */
export const staleCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('stale')
    .description(text.evidence.stale)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(bookOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
