import type { CivilDate } from '@zhunsheng/domain'
import { GraphQLError } from 'graphql'
import type { Language } from '../config/language.ts'
import type { BadRequest } from '../persistence/store.ts'
import { isDayLookedAt, yearsLookedAt } from '../run/years-looked-at.ts'
import type { RequestContext } from './context.ts'
import type { InputFault, InputFaults } from './locale/schema-text.ts'
import { schemaText } from './locale/text-in.ts'

/** An argument that cannot be: code BAD_USER_INPUT, the reason as a code beside it, and a sentence. */
export const badInput = <F extends InputFault>(reason: F, params: InputFaults[F], language: Language): GraphQLError =>
  new GraphQLError(schemaText(language).input[reason](params), {
    extensions: { code: 'BAD_USER_INPUT', reason },
  })

/** Refuses a first day that is later than the last one, where both are given. */
export const checkDays = (
  first: CivilDate | null | undefined,
  last: CivilDate | null | undefined,
  { language }: Pick<RequestContext, 'language'>,
): void => {
  if (typeof first === 'string' && typeof last === 'string' && first > last)
    throw badInput('upsideDown', { first, last }, language)
}

/** Refuses a day to look from that lies in no year that is looked at. */
export const checkDayLookedAt = (
  day: CivilDate | null | undefined,
  { language }: Pick<RequestContext, 'language'>,
): void => {
  if (typeof day === 'string' && !isDayLookedAt(day)) throw badInput('dayTooFar', { day, ...yearsLookedAt }, language)
}

/** An id that names nothing this schema could have given out. */
export const badNodeId = (value: string, language: Language): GraphQLError => badInput('badNodeId', { value }, language)

/** The largest page that may be asked for. */
export const largestPage = 200

/** The store's refusal of a question, for the caller. */
export const fromBadRequest = ({ code, value }: BadRequest, language: Language): GraphQLError => {
  switch (code) {
    case 'badFirst':
      return badInput(code, { value: Number(value), largest: largestPage }, language)
    case 'unknownKind':
    case 'unknownField':
      // Names come from the schema itself, so a wrong one is ours.
      throw new Error(`the store does not know ${code} ${value}`)
    default:
      return badInput(code, { value }, language)
  }
}
