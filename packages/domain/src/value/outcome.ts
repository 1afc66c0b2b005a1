/** The result of everything that can fail: a value, or every issue found (never just the first). */
export type Outcome<A, I> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly issues: readonly [I, ...I[]] }

/** A success. */
export const ok = <const A>(value: A): { readonly ok: true; readonly value: A } => ({ ok: true, value })

/** A failure with one issue. */
export const fail = <const I>(issue: I): { readonly ok: false; readonly issues: readonly [I] } => ({
  ok: false,
  issues: [issue],
})

/** The value when nothing was found, otherwise all of what was found. */
export const outcomeOf = <A, I>(issues: readonly I[], value: () => A): Outcome<A, I> => {
  const [first] = issues
  return first === undefined ? ok(value()) : { ok: false, issues: [first, ...issues.slice(1)] }
}
