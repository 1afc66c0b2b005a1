import { say } from '@zhunsheng/domain/explanation'
import type { Language } from '../../config/language.ts'
import type { Refusal } from '../../persistence/store.ts'
import { domainLocale } from './domain-locale.ts'

/** Says why the ledger refuses an entry, and what to do about it. */
export const sayRefusal = (refusal: Refusal, language: Language): string => say(refusal, domainLocale(language))
