import type { EntryOf, FactsOf } from '../entry.ts'
import type { reportTask } from './report-task.ts'
import type { workPlanItem } from './work-plan-item.ts'

type Task = Pick<EntryOf<typeof reportTask>, 'key' | 'facts'>
type Item = Pick<EntryOf<typeof workPlanItem>, 'key' | 'facts'>

/**
 * An item of the plan that a task of last year's report asks for. Who answers for it and until when is not in the
 * report: a person says so.
 */
export interface PlanItemDraft {
  /** A proposed business key that no item of that plan has. */
  readonly key: string
  readonly facts: Pick<FactsOf<typeof workPlanItem>, 'planYear' | 'title' | 'source'> & { readonly task: string }
}

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * The items that a plan still owes to the report of the year before: one for each of its tasks that no item of the plan
 * takes up, in the order of the report. Tasks of other reports are left out.
 */
export const planItemsFrom = (
  tasks: readonly Task[],
  planYear: number,
  planned: readonly Item[] = [],
): readonly PlanItemDraft[] => {
  const ofYear = planned.filter(({ facts }) => facts.planYear === planYear)
  const takenUp = new Set(ofYear.map(({ facts }) => facts.task))
  // Of whatever plan: keys are told apart by the year in which an item was planned, which may be another.
  const keys = new Set(planned.map(({ key }) => key))
  let number = 0
  const nextKey = (): string => {
    number += 1
    const key = `JH${planYear}-${two(number)}`
    return keys.has(key) ? nextKey() : key
  }
  return tasks
    .filter(({ key, facts }) => facts.reportYear === planYear - 1 && !takenUp.has(key))
    .toSorted((a, b) => a.facts.number - b.facts.number)
    .map(({ key, facts }) => ({
      key: nextKey(),
      facts: { planYear, title: facts.title, source: 'lastReport', task: key },
    }))
}
