import { expectTypeOf } from 'vitest'

import type { PostId } from '../township/post.ts'
import type { certificateExam } from './enforcement/team/certificate-exam.ts'
import type { trainingCourse } from './enforcement/training/training-course.ts'
import { type EntryKind, civilDate, count, entryKind, flag, oneOf, ref, text } from './entry-kind.ts'
import type { AnyEntry, EntryKindId } from './entry-kinds.ts'
import type { ClocksOf, EntryOf, FactsOf, LooseEntry, LooseRow, LooseValues, PersonalOf, RowOf } from './entry.ts'
import { figureOver } from './figure-over.ts'
import type { discretionaryAdjustment } from './grid/assessment/discretionary-adjustment.ts'
import { event } from './grid/centre/event.ts'
import { newEntry } from './new-entry.ts'
import { rowReader, writeRow } from './read-row.ts'
import { claim } from './report/claim.ts'

// Facts, personal fields and clocks are exact: a lost default would make all of them optional or personal.
expectTypeOf<FactsOf<typeof certificateExam>>().toEqualTypeOf<{
  readonly person: string
  readonly passed: boolean
}>()
expectTypeOf<PersonalOf<typeof certificateExam>>().toEqualTypeOf<{ readonly name?: string }>()
expectTypeOf<ClocksOf<typeof certificateExam>>().toEqualTypeOf<{ readonly occurred: string }>()
expectTypeOf<ClocksOf<typeof event>>().toEqualTypeOf<{
  readonly occurred: string
  readonly reported: string
  readonly closed?: string
}>()
expectTypeOf<FactsOf<typeof event>['category']>().toEqualTypeOf<
  'dispute' | 'hazard' | 'groupPetition' | 'securityClue' | 'epidemicControl' | 'other'
>()
expectTypeOf<PersonalOf<typeof event>>().toEqualTypeOf<{ readonly summary?: string }>()
expectTypeOf<FactsOf<typeof claim>>().toEqualTypeOf<{
  readonly statement: string
  readonly figure: string
  readonly document: string
  readonly phrase: string
  readonly form: 'exact' | 'over' | 'all' | 'structural'
  readonly value?: number
  readonly unit: string
}>()
expectTypeOf<PersonalOf<typeof claim>>().toEqualTypeOf<{}>()
expectTypeOf<FactsOf<typeof discretionaryAdjustment>['approver']>().toEqualTypeOf<PostId>()
expectTypeOf<FactsOf<typeof trainingCourse>['scheme']>().toEqualTypeOf<'classHour45' | 'halfDay3' | 'onlineTiers'>()

// An unknown kind is loose, a known one stays exact through every derivation.
expectTypeOf<FactsOf<EntryKind>>().toEqualTypeOf<LooseValues>()
expectTypeOf<RowOf<EntryKind>>().toExtend<LooseRow>()
expectTypeOf<EntryOf<typeof event>>().toExtend<LooseEntry>()
expectTypeOf<EntryOf<typeof event>['kind']>().toEqualTypeOf<'event'>()
expectTypeOf<AnyEntry['kind']>().toEqualTypeOf<EntryKindId>()
const read = rowReader(event)({})
if (read.ok) {
  expectTypeOf(read.value).toEqualTypeOf<RowOf<typeof event>>()
  const made = newEntry(event, read.value, { township: '', recorded: '', synthetic: true })
  if (made.ok) expectTypeOf(made.value).toEqualTypeOf<EntryOf<typeof event>>()
}
export const narrowed = (entry: AnyEntry): string | undefined =>
  entry.kind === 'event' ? entry.facts.category : entry.kind === 'claim' ? entry.facts.phrase : undefined

declare const facts: FactsOf<typeof claim>
// @ts-expect-error a misspelt fact
export const misspelt = facts.vlaue
declare const patrolRow: RowOf<typeof event>
// @ts-expect-error the row of another kind
writeRow(claim, patrolRow)

// What the declaration of a kind refuses.
const base = { id: 'x', part: 'grid', zh: '甲', en: 'X', fields: {} } as const
const key = text({ zh: '编号', en: 'No.' })
const clocks = { occurred: civilDate({ zh: '日', en: 'On' }) }
const person = ref({ zh: '人员', en: 'Person', to: 'person' })
entryKind({ ...base, key, clocks, fields: { person }, dataSubject: 'person' })
// @ts-expect-error a business key is never personal
entryKind({ ...base, clocks, key: text({ zh: '编号', en: 'No.', mark: 'personal' }) })
// @ts-expect-error a business key is never optional
entryKind({ ...base, clocks, key: text({ zh: '编号', en: 'No.', optional: true }) })
// @ts-expect-error a misspelt clock
entryKind({ ...base, key, clocks: { ...clocks, reportd: civilDate({ zh: '日', en: 'On' }) } })
// @ts-expect-error a kind without the day on which it occurred
entryKind({ ...base, key, clocks: {} })
// @ts-expect-error a misspelt part
entryKind({ ...base, key, clocks, feilds: {} })
// @ts-expect-error a field with the name of a clock
entryKind({ ...base, key, clocks, fields: { occurred: text({ zh: '甲', en: 'A' }) } })
// @ts-expect-error a field with a name of the envelope
entryKind({ ...base, key, clocks, fields: { township: text({ zh: '甲', en: 'A' }) } })
// @ts-expect-error a data subject that is no field
entryKind({ ...base, key, clocks, fields: { person }, dataSubject: 'preson' })
// @ts-expect-error a check without a sentence
entryKind({ ...base, key, clocks, checks: [{ code: 'unheardOf', columns: ['occurred'], holds: () => true }] })
// @ts-expect-error a count says what it counts
count({ zh: '人', en: 'people' })
// @ts-expect-error a misspelt option
flag({ zh: '有效', en: 'Valid', optoinal: true })
// @ts-expect-error an option without its English
oneOf({ zh: '甲', en: 'A', values: { a: { zh: '甲' } } })

// What the definition of a figure refuses: anything the kind does not have.
const label = { zh: '数', en: 'Number' }
const figure = { id: 'x', label, unit: label, subject: 'township', measure: 'count', good: 'neither' } as const
const counting = {
  ...figure,
  where: [{ field: 'category', is: 'dispute' }],
  dating: { by: 'within', clock: 'due' },
  aggregate: { type: 'count' },
} as const
figureOver(event, counting)
// @ts-expect-error a field of another kind
figureOver(event, { ...counting, where: [{ field: 'team', is: 'enforcementTeam' }] })
// @ts-expect-error a value that the field cannot have
figureOver(event, { ...counting, where: [{ field: 'category', is: 'fire' }] })
// @ts-expect-error a personal field cannot be counted
figureOver(event, { ...counting, aggregate: { type: 'countDistinct', field: 'summary' } })
// @ts-expect-error a text cannot be added up
figureOver(event, { ...counting, aggregate: { type: 'sum', field: 'division' } })
// @ts-expect-error a clock that the kind has not
figureOver(event, { ...counting, dating: { by: 'within', clock: 'heldOn' } })
