import * as Context from 'effect/Context'
import type { Language } from './language.ts'

/** The language of sentences, for the length of one request. */
export const CurrentLanguage = Context.Reference<Language>('zhunsheng/CurrentLanguage', {
  defaultValue: () => 'zh-CN',
})
