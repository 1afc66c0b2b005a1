import type { RuleBook } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import type { PickIssue, Picks, Scheme, TriedScheme } from '@zhunsheng/domain/rule-book'
import * as Effect from 'effect/Effect'
import { triedScheme } from '../run/shipped-schemes.ts'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'
import type { Wording } from './wording.ts'

const pickSentence = ({ code, scheme, found, known }: PickIssue, { text }: Wording): string =>
  text.schemes[code](scheme, found, text.list(known))

/** A scheme with the choices of a call; picks that are none are wrong use. */
export const schemeWith = (
  invocation: Invocation,
  scheme: Scheme,
  picks: Picks,
): Effect.Effect<TriedScheme, UsageFault> => {
  const tried = triedScheme(scheme, picks)
  return tried.ok
    ? Effect.succeed(tried.value)
    : Effect.fail(new UsageFault({ message: tried.issues.map((each) => pickSentence(each, invocation)).join('\n') }))
}

/** Everything that stands against a scheme, one line each: its place, the sentence and the code. */
export const schemeFaultLines = ({ scheme, outcome }: TriedScheme, { locale }: Wording): readonly string[] =>
  outcome.ok
    ? []
    : outcome.issues.map((issue) => `${[scheme.id, ...issue.path].join('.')} ${say(issue, locale)} [${issue.code}]`)

/** The choices of a scheme that are still to be made, each with its options as they are given to `--choose`. */
export const choiceLines = ({ scheme, open }: TriedScheme, { text, locale }: Wording): readonly string[] => {
  const { schemes } = text
  const { name } = locale.format
  if (scheme.choices.length === 0) return [schemes.staysRefused]
  if (open.length === 0) return []
  return [
    schemes.choicesToMake,
    ...open.flatMap(({ id, question, options }) => [
      `  ${schemes.choice(id, name(question))}`,
      ...options.map((option) => `    ${schemes.option(id, option.id, name(option.label))}`),
    ]),
  ]
}

/** The book that a scheme is with some choices made; one that is refused is wrong use, with why and what to choose. */
export const bookOfScheme = Effect.fn('bookOfScheme')(function* (invocation: Invocation, scheme: Scheme, picks: Picks) {
  const tried = yield* schemeWith(invocation, scheme, picks)
  if (tried.outcome.ok) return tried.outcome.value satisfies RuleBook
  const lines = [
    invocation.text.schemes.refusedFirst(scheme.id),
    ...schemeFaultLines(tried, invocation),
    ...choiceLines(tried, invocation),
  ]
  return yield* new UsageFault({ message: lines.join('\n') })
})
