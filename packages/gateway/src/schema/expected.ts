import type { Language } from '../config/language.ts'
import { BadRequest } from '../persistence/store.ts'
import { fromBadRequest } from './bad-input.ts'

/**
 * An expected failure as the schema shows it: a question that cannot be answered becomes BAD_USER_INPUT; what a field's
 * union can take (a conflict, a refusal) stays itself.
 */
export const expected = (failure: unknown, language: Language): unknown =>
  failure instanceof BadRequest ? fromBadRequest(failure, language) : failure
