import type { Locale } from '@zhunsheng/domain/explanation'
import { en } from '@zhunsheng/domain/locale/en'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import type { Language } from '../../config/language.ts'

const locales: Readonly<Record<Language, Locale>> = { 'zh-CN': zhCN, en }

/** The domain's sentences in a language. */
export const domainLocale = (language: Language): Locale => locales[language]
