import { say } from '@zhunsheng/domain/explanation'
import type { Language } from '../config/language.ts'
import { BadRequest } from '../persistence/store.ts'
import { UnknownPick } from '../run/chosen-book.ts'
import { NotAssessable, UnknownBook } from '../run/run-errors.ts'
import { badInput, fromBadRequest } from './bad-input.ts'
import { domainLocale } from './locale/domain-locale.ts'

/**
 * An expected failure as the schema shows it: a question that cannot be answered becomes BAD_USER_INPUT; what a field's
 * union can take (a conflict, a refusal) stays itself.
 */
export const expected = (failure: unknown, language: Language): unknown => {
  if (failure instanceof BadRequest) return fromBadRequest(failure, language)
  if (failure instanceof UnknownBook)
    return badInput('unknownRuleBook', { value: failure.id, known: failure.known.join(', ') }, language)
  if (failure instanceof UnknownPick)
    return badInput('unknownSchemePick', { value: failure.found, known: failure.known.join(', ') }, language)
  if (!(failure instanceof NotAssessable)) return failure
  const locale = domainLocale(language)
  return badInput(
    'notAssessable',
    { reasons: locale.join(failure.issues.map((issue) => say(issue, locale))) },
    language,
  )
}
