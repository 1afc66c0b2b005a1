import type { Label } from '@zhunsheng/domain'
import type { Language } from '../config/language.ts'

/** The wording of a label in the language of the call. */
export const labelIn = (label: Label, language: Language): string => label[language === 'en' ? 'en' : 'zh']
