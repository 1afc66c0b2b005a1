import type { Diagnostic, RuleBook } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { type Picks, type Scheme, type TriedScheme, originCounts, tryCases } from '@zhunsheng/domain/rule-book'
import * as Effect from 'effect/Effect'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { originLines } from './origin-lines.ts'
import { printJson, printLines } from './perform.ts'
import { choiceLines, schemeFaultLines, schemeWith } from './scheme-book.ts'

const json = (
  { scheme, chosen, open, outcome }: TriedScheme,
  failed: readonly Diagnostic[],
  { locale }: Invocation,
) => ({
  scheme: scheme.id,
  ok: outcome.ok && failed.length === 0,
  revision: outcome.ok ? outcome.value.revision : null,
  hash: outcome.ok ? outcome.value.hash : null,
  numbers: outcome.ok ? originCounts(outcome.value.source) : null,
  faults: (outcome.ok ? failed : outcome.issues).map((issue) => ({
    code: issue.code,
    path: issue.path.join('.'),
    sentence: say(issue, locale),
  })),
  chosen: chosen.map(({ choice, option }) => ({ choice: choice.id, option: option.id })),
  choices: open.map(({ id, question, options }) => ({
    id,
    question: locale.format.name(question),
    options: options.map((option) => ({ id: option.id, label: locale.format.name(option.label) })),
  })),
  leftOut: scheme.leftOut.map(locale.format.name),
})

const bookLines = (book: RuleBook, failed: readonly Diagnostic[], invocation: Invocation): readonly string[] => {
  const { rules } = invocation.text
  if (failed.length > 0)
    return [...failed.map((issue) => `${book.id} ${say(issue, invocation.locale)} [${issue.code}]`), rules.onlyCases]
  return [rules.passed(book.revision, book.source.cases.length), rules.hash(book.hash)]
}

const lines = (tried: TriedScheme, failed: readonly Diagnostic[], invocation: Invocation): readonly string[] => {
  const { text, locale } = invocation
  const { scheme, chosen, outcome } = tried
  const { name } = locale.format
  const refused = outcome.ok
    ? []
    : [
        ...schemeFaultLines(tried, invocation),
        text.rules.failed(outcome.issues.length),
        ...choiceLines(tried, invocation),
      ]
  return [
    name(scheme.title),
    ...chosen.map(({ choice, option }) => text.schemes.chosen(choice.id, option.id, name(option.label))),
    ...refused,
    ...(outcome.ok ? [...bookLines(outcome.value, failed, invocation), ...originLines(outcome.value, invocation)] : []),
    ...(scheme.leftOut.length === 0 ? [] : [text.schemes.leftOut, ...scheme.leftOut.map((each) => `  ${name(each)}`)]),
  ]
}

/** `zhunsheng rules check SCHEME`: what stands against a scheme and what is to be chosen; with its choices made, its cases. */
export const checkScheme = Effect.fn('checkScheme')(function* (
  invocation: Invocation,
  scheme: Scheme,
  options: { readonly choose?: Picks; readonly json?: boolean },
) {
  const tried = yield* schemeWith(invocation, scheme, options.choose ?? {})
  const failed = tried.outcome.ok ? tryCases(tried.outcome.value) : []
  if (options.json === true) printJson(invocation, json(tried, failed, invocation))
  else printLines(invocation, lines(tried, failed, invocation))
  return tried.outcome.ok && failed.length === 0 ? exitCodes.done : exitCodes.findings
})
