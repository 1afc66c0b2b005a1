import type { FigureValue } from '../../../figure/figure-value.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import type { Label } from '../../../value/label.ts'
import { type EventCategory, type EventCategoryId, eventCategories } from './event-category.ts'
import { type CategoryFigures, categoryFigures } from './event-figures.ts'

/** A category with what was handled of it, and what of that is closed: two numbers, each with the entries behind it. */
export interface CountedCategory {
  readonly figures: CategoryFigures
  readonly label: Label
  readonly unit: Label
  readonly verb: Label
  /** From this day on nothing is reported under it any more. */
  readonly closedFrom?: CivilDate
  readonly handled: FigureValue
  readonly closed: FigureValue
}

const missing: FigureValue = { status: 'missing' }
const declared: Readonly<Record<EventCategoryId, EventCategory>> = eventCategories

/** The figures that the six categories are told by. */
export const sixCategoryFigureIds: readonly string[] = categoryFigures.flatMap(({ handled, closed }) => [
  handled,
  closed,
])

/** The six categories in the order of the report, from their figures. */
export const sixCategories = (values: ReadonlyMap<string, FigureValue>): readonly CountedCategory[] =>
  categoryFigures.map((figures): CountedCategory => {
    const { zh, en, unit, verb, closedFrom } = declared[figures.category]
    return {
      figures,
      label: { zh, en },
      unit,
      verb,
      ...(closedFrom !== undefined && { closedFrom }),
      handled: values.get(figures.handled) ?? missing,
      closed: values.get(figures.closed) ?? missing,
    }
  })

/** What adding up the six comes to: a number of no unit, which is made only when somebody asks for it. */
export interface MixedSum {
  readonly handled: number
  /** Without participations in epidemic control, which are no events at all. */
  readonly withoutParticipations: number
  /** What is mixed in it. */
  readonly units: readonly Label[]
}

/** Adds up what was handled; undefined where one of the six is missing, for then there is no such sum. */
export const mixedSum = (categories: readonly CountedCategory[]): MixedSum | undefined => {
  const counts = categories.map(({ figures, handled }) => ({
    isParticipation: figures.category === 'epidemicControl',
    value: handled.status === 'present' ? handled.value : undefined,
  }))
  let [handled, withoutParticipations] = [0, 0]
  for (const { value, isParticipation } of counts) {
    if (value === undefined) return undefined
    handled += value
    if (!isParticipation) withoutParticipations += value
  }
  const units = [...new Map(categories.map(({ unit }) => [`${unit.zh} ${unit.en}`, unit])).values()]
  return { handled, withoutParticipations, units }
}
