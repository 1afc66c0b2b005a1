import type { Citation } from '../law/citation.ts'
import { deepFreeze } from '../value/deep-freeze.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'
import type { Diagnostic, SourcePath } from './diagnostic.ts'
import { placed } from './draft.ts'
import { suggestion } from './nearest.ts'
import { admits } from './shape/decode.ts'
import { isPlainObject } from './shape/plain-object.ts'
import type { BookChange, IndicatorChange, ParameterChange } from './source/change.ts'
import type { ParameterSource, ParameterValueSource } from './source/parameter.ts'
import { type RuleBookSource, ruleBookShape } from './source.ts'

/** Another value at a place of the source. */
type Edit = readonly [path: SourcePath, value: unknown]
type Edits = Outcome<readonly Edit[], Diagnostic>

/** The source with an edit in it: the way to the place is copied, everything beside it is shared. */
const edited = (value: unknown, [head, ...rest]: SourcePath, put: unknown): unknown => {
  if (head === undefined) return deepFreeze(put)
  if (Array.isArray(value)) return Object.freeze(value.with(Number(head), edited(value[Number(head)], rest, put)))
  const record = isPlainObject(value) ? value : {}
  return Object.freeze({ ...record, [head]: edited(record[head], rest, put) })
}

// A reform is not law yet: whatever it changes no longer stands in the text that is cited.
const reform = (citation: Citation, stated: Citation | undefined): Citation =>
  stated ?? { ...citation, verification: 'illustrative' }

const valueFrom = ({ value, from, citation }: ParameterChange, values: ParameterSource['values']) => {
  if (from === undefined) return values.map((old) => ({ ...old, value, citation: reform(old.citation, citation) }))
  const before = values.filter((old) => old.effectiveFrom < from)
  const kept = before.map(({ effectiveTo, ...old }) =>
    effectiveTo === undefined || effectiveTo >= from ? old : { ...old, effectiveTo },
  )
  const replaced: ParameterValueSource = before.at(-1) ?? values[0]
  return [...kept, { effectiveFrom: from, value, citation: reform(replaced.citation, citation) }]
}

const changeParameter = ({ parameters = [] }: RuleBookSource, change: ParameterChange, at: SourcePath): Edits => {
  const index = parameters.findIndex(({ id }) => id === change.parameter)
  const found = parameters[index]
  if (found === undefined) {
    const meant = suggestion(
      change.parameter,
      parameters.map(({ id }) => id),
    )
    return fail({
      code: 'unknownName',
      what: 'parameter',
      name: change.parameter,
      ...meant,
      path: [...at, 'parameter'],
    })
  }
  return ok([[['parameters', index, 'values'], valueFrom(change, found.values)]])
}

const changeIndicator = ({ indicators }: RuleBookSource, change: IndicatorChange, at: SourcePath): Edits => {
  const all = placed(indicators, ['indicators'])
  const found = all.find(({ source }) => source.path === change.indicator)
  if (found === undefined) {
    const meant = suggestion(
      change.indicator,
      all.map(({ source }) => source.path),
    )
    return fail({
      code: 'unknownName',
      what: 'indicator',
      name: change.indicator,
      ...meant,
      path: [...at, 'indicator'],
    })
  }
  const { points, mechanism, combine, citation } = change
  const { source, path } = found
  const before = 'mechanism' in source ? source.mechanism : {}
  return ok([
    [[...path, 'citation'], reform(source.citation, citation)],
    ...(points === undefined ? [] : [[[...path, 'points'], points] as const]),
    ...(combine === undefined ? [] : [[[...path, 'combine'], combine] as const]),
    ...(mechanism === undefined
      ? []
      : [[[...path, 'mechanism'], 'type' in mechanism ? mechanism : { ...before, ...mechanism }] as const]),
  ])
}

const editsOf = (source: RuleBookSource, change: BookChange, at: SourcePath): Edits => {
  if ('parameter' in change) return changeParameter(source, change, at)
  if ('indicator' in change) return changeIndicator(source, change, at)
  return ok(Object.entries(change.book).map(([key, value]) => [[key], value] as const))
}

/** A source with all changes made, in order, sharing what they do not touch. Fails with the faults of all of them. */
export const reformed = (base: RuleBookSource, changes: readonly BookChange[]): Outcome<RuleBookSource, Diagnostic> => {
  const found: Diagnostic[] = []
  let source = base
  for (const [i, change] of changes.entries()) {
    const edits = editsOf(source, change, ['changes', i])
    if (!edits.ok) {
      found.push(...edits.issues)
      continue
    }
    const next = edits.value.reduce<unknown>((before, [path, value]) => edited(before, path, value), source)
    if (admits(ruleBookShape, next, found)) source = next
  }
  const [first, ...rest] = found
  return first === undefined ? ok(source) : { ok: false, issues: [first, ...rest] }
}
