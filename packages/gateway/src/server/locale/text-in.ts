import type { Language } from '../../config/language.ts'
import { en } from './en.ts'
import type { ServerText } from './server-text.ts'
import { zhCN } from './zh-cn.ts'

const texts: Readonly<Record<Language, ServerText>> = { 'zh-CN': zhCN, en }

/** The sentences of the server in a language. */
export const serverText = (language: Language): ServerText => texts[language]
