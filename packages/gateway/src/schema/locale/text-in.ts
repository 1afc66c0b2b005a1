import type { Language } from '../../config/language.ts'
import { en } from './en.ts'
import type { SchemaText } from './schema-text.ts'
import { zhCN } from './zh-cn.ts'

const texts: Readonly<Record<Language, SchemaText>> = { 'zh-CN': zhCN, en }

/** The sentences of the schema in a language. */
export const schemaText = (language: Language): SchemaText => texts[language]
