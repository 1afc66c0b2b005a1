import type { ArgBuilder } from '@pothos/core'
import type { Label } from '@zhunsheng/domain'
import type { Language } from '../config/language.ts'
import type { builder } from './builder.ts'
import { LanguageEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'

type Types = typeof builder.$inferSchemaTypes

/** The argument of every field that is a sentence or a name. */
export const languageArgs = (arg: ArgBuilder<Types>) => ({
  locale: arg({
    type: LanguageEnum,
    description: '语言，默认随请求头 Accept-Language · Language; by Accept-Language unless given',
  }),
})

/** The language asked for by the argument, or by the request. */
export const languageOf = (
  args: { readonly locale?: Language | null | undefined },
  context: RequestContext,
): Language => args.locale ?? context.language

/** A label in a language. */
export const worded = (label: Label, language: Language): string => (language === 'en' ? label.en : label.zh)
