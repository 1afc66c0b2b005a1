import { type Outcome, fail } from '../../value/outcome.ts'
import { compileRuleBook } from '../compile.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import type { RuleBookContext } from '../draft.ts'
import { suggestion } from '../nearest.ts'
import type { RuleBook } from '../rule-book.ts'
import { isPlainObject } from '../shape/plain-object.ts'
import type { Scheme, SchemeChoice, SchemeOption } from './scheme.ts'
import { statedFaults } from './stated-faults.ts'

/** The options chosen, by the ids of their choices. */
export type Picks = Readonly<Record<string, string>>

/** A pick that is none: no such choice, or no such option of it. */
export interface PickIssue {
  readonly code: 'unknownChoice' | 'unknownOption'
  readonly scheme: string
  readonly found: string
  readonly known: readonly string[]
  readonly suggestion?: string
}

/** A scheme with some of its choices made. */
export interface TriedScheme {
  readonly scheme: Scheme
  /** The source with what was chosen in it. */
  readonly source: unknown
  readonly chosen: readonly { readonly choice: SchemeChoice; readonly option: SchemeOption }[]
  /** The choices that are still to be made. */
  readonly open: readonly SchemeChoice[]
  /** The book; or everything that stands against it, what the open choices are about first. */
  readonly outcome: Outcome<RuleBook, Diagnostic>
}

const patched = (value: unknown, [head, ...rest]: SourcePath, put: unknown): unknown => {
  if (head === undefined) return put
  if (Array.isArray(value)) return value.with(Number(head), patched(value[Number(head)], rest, put))
  const record = isPlainObject(value) ? value : {}
  return { ...record, [head]: patched(record[head], rest, put) }
}

const pickIssues = ({ id: scheme, choices }: Scheme, picks: Picks): readonly PickIssue[] =>
  Object.entries(picks).flatMap(([id, option]): readonly PickIssue[] => {
    const choice = choices.find((each) => each.id === id)
    const known = choice === undefined ? choices.map((each) => each.id) : choice.options.map((each) => each.id)
    const found = choice === undefined ? id : option
    if (choice !== undefined && known.includes(option)) return []
    return [
      {
        code: choice === undefined ? 'unknownChoice' : 'unknownOption',
        scheme,
        found,
        known,
        ...suggestion(found, known),
      },
    ]
  })

const bookOf = (source: unknown, open: readonly SchemeChoice[], context: RuleBookContext): TriedScheme['outcome'] => {
  const compiled = compileRuleBook(source, context)
  const [first, ...rest] = [...open.flatMap(statedFaults), ...(compiled.ok ? [] : compiled.issues)]
  if (first !== undefined) return { ok: false, issues: [first, ...rest] }
  const [choice] = open
  // A choice that is open refuses the scheme even where its source would do.
  return choice === undefined ? compiled : fail({ code: 'missingKey', key: choice.id, path: choice.at })
}

/**
 * A scheme with choices made, and whether it is a book now. Fails with the picks that are none; a book that is refused is
 * a result, with its diagnostics and the choices that are open.
 */
export const compileScheme = (
  scheme: Scheme,
  picks: Picks,
  context: RuleBookContext,
): Outcome<TriedScheme, PickIssue> => {
  const [first, ...rest] = pickIssues(scheme, picks)
  if (first !== undefined) return { ok: false, issues: [first, ...rest] }
  const chosen = scheme.choices.flatMap((choice) => {
    const option = choice.options.find(({ id }) => id === picks[choice.id])
    return option === undefined ? [] : [{ choice, option }]
  })
  const open = scheme.choices.filter(({ id }) => picks[id] === undefined)
  const patches = chosen.flatMap(({ option }) => option.patches)
  const source = patches.reduce<unknown>((before, { at, value }) => patched(before, at, value), scheme.source)
  return { ok: true, value: { scheme, source, chosen, open, outcome: bookOf(source, open, context) } }
}
