import type { Cover, FigureDefinition } from '../figure/figure-definition.ts'
import type { EntryKind } from './entry-kind.ts'
import type { ClocksOf, FactsOf } from './entry.ts'

type Known<K extends EntryKind> = Required<ClocksOf<K>> & Required<FactsOf<K>> & { readonly key: string }
type NameOf<K extends EntryKind> = keyof Known<K> & string
type NumberNames<K extends EntryKind> = {
  [N in NameOf<K>]: [Known<K>[N]] extends [number] ? N : never
}[NameOf<K>]

/** A condition whose field exists on the kind and whose value fits it. */
export type ConditionOn<K extends EntryKind> = {
  [N in NameOf<K>]:
    | { readonly field: N; readonly is: Known<K>[N] }
    | { readonly field: N; readonly in: readonly [Known<K>[N], ...Known<K>[N][]] }
    | { readonly field: N; readonly isAbsent: boolean }
    | { readonly field: N; readonly atMostField: NameOf<K> }
    | ([Known<K>[N]] extends [number] ? { readonly field: N; readonly atLeast: number } : never)
}[NameOf<K>]

type DatingOn<K extends EntryKind> =
  | { readonly by: 'within'; readonly clock: NameOf<K> }
  | { readonly by: 'asOf'; readonly from: NameOf<K>; readonly until?: NameOf<K>; readonly lapses?: NameOf<K> }

type AggregateOn<K extends EntryKind> =
  | { readonly type: 'count' }
  | { readonly type: 'countDistinct'; readonly field: NameOf<K>; readonly per?: 'month' }
  | { readonly type: 'sum'; readonly field: NumberNames<K> }
  | { readonly type: 'share'; readonly met: readonly ConditionOn<K>[]; readonly distinct?: NameOf<K> }
  | { readonly type: 'coverage'; readonly by: Cover }

type Loose = Omit<FigureDefinition, 'entryKind' | 'standing' | 'aboutPeople'>
// The intersection keeps the loose shape assignable, so that the exact one needs no cast to become plain data.
type FigureOver<K extends EntryKind> = Loose & {
  readonly where: readonly ConditionOn<K>[]
  readonly dating: DatingOn<K>
  readonly aggregate: AggregateOn<K>
  readonly subjectField?: NameOf<K>
  readonly attestedBy?: { readonly reason: NameOf<K>; readonly approver: NameOf<K> }
}

const over = (kind: EntryKind) => ({
  entryKind: kind.id,
  ...(kind.standing !== undefined && { standing: kind.standing }),
  ...(kind.aboutPeople !== undefined && { aboutPeople: kind.aboutPeople }),
})

/** Defines a figure over a kind; a field the kind does not have, or a value that does not fit it, does not compile. */
export const figureOver = <K extends EntryKind>(kind: K, definition: FigureOver<K>): FigureDefinition => ({
  ...definition,
  ...over(kind),
})

type CoverOver<K extends EntryKind> = Omit<Cover, 'entryKind' | 'standing'> & {
  readonly field: NameOf<K>
  readonly where: readonly ConditionOn<K>[]
  readonly dating: DatingOn<K>
}
/** Names the covering kind of a coverage figure, with the same checks. */
export const coverBy = <K extends EntryKind>(kind: K, cover: CoverOver<K>): Cover => ({ ...cover, ...over(kind) })
