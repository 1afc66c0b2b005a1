import { type FigureDefinition, type FigureValue, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import type { Standpoint } from '../run/standpoint.ts'
import { countText, shownNumber } from './claims-table.ts'
import type { Place } from './place.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

/** A figure with what was counted. */
export interface CountedFigure {
  readonly definition: FigureDefinition
  readonly value: FigureValue
}

/** Figures of a township's year, in the order of their definitions. */
export const countedFigures = Effect.fn('countedFigures')(function* (
  definitions: readonly FigureDefinition[],
  { township, year }: Place,
  standpoint: Standpoint,
) {
  const store = yield* Store
  const subject = { kind: 'township', id: township, township } as const
  const question = { subject, period: yearPeriod(year), ...standpoint }
  const values = yield* store.countFigures(localAdministrator, definitions, question)
  return definitions.map((definition): CountedFigure => ({
    definition,
    value: values.get(definition.id) ?? { status: 'missing' },
  }))
})

const ofTownships = figureDefinitions.filter(({ subject }) => subject === 'township')

/** Every figure of a township's year. */
export const everyFigure = (place: Place, standpoint: Standpoint) => countedFigures(ofTownships, place, standpoint)

const shown = ({ definition, value }: CountedFigure, { locale }: Wording): string =>
  value.status === 'present' ? countText(value, definition.measure) : locale.labels.status[value.status]

/** The same as aligned lines. */
export const everyFigureLines = (counted: readonly CountedFigure[], wording: Wording): readonly string[] => {
  const [id, figure, count, unit] = wording.text.record.allColumns
  const { format } = wording.locale
  return tableLines(
    [{ title: id }, { title: figure }, { title: count, align: 'right' }, { title: unit }],
    counted.map((each) => [
      each.definition.id,
      format.name(each.definition.label),
      shown(each, wording),
      // A share is shown as what it is a share of, and not as so many of a hundred.
      each.value.status === 'present' && each.value.of !== undefined ? '' : format.name(each.definition.unit),
    ]),
  )
}

/** One of them as JSON: hours are given in hours, a share gives its denominator as `of`. */
export const everyFigureJson = ({ definition, value }: CountedFigure, { locale }: Wording): object => {
  const isCounted = value.status === 'present'
  return {
    figure: definition.id,
    label: locale.format.name(definition.label),
    status: value.status,
    count: isCounted ? Number(shownNumber(value.value, definition.measure)) : null,
    of: isCounted ? (value.of ?? null) : null,
    unit: locale.format.name(definition.unit),
    entries: isCounted ? value.entries.length : 0,
  }
}

/** One of them as cells: its id and name, the count, of a share what it is a share of, and the unit. */
export const figureCells = (
  counted: CountedFigure,
  { locale }: Wording,
): readonly [id: string, name: string, count: string, of: string, unit: string] => {
  const { definition, value } = counted
  const { format, labels } = locale
  const isCounted = value.status === 'present'
  return [
    definition.id,
    format.name(definition.label),
    isCounted ? shownNumber(value.value, definition.measure) : labels.status[value.status],
    isCounted && value.of !== undefined ? String(value.of) : '',
    isCounted && value.of !== undefined ? '' : format.name(definition.unit),
  ]
}
