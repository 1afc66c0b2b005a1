import { settings } from '../config/settings.ts'
import { isLanguage, type Language } from '../config/language.ts'
import type { CommandText } from './locale/command-text.ts'
import { en } from './locale/en.ts'
import { zhCN } from './locale/zh-cn.ts'

const texts: Readonly<Record<Language, CommandText>> = { 'zh-CN': zhCN, en }
/** The sentences of the command in a language. */
export const textIn = (language: Language): CommandText => texts[language]

const optionIn = (argv: readonly string[]): string | undefined => {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const argument = argv[at]
  return argument === '--lang' ? argv[at + 1] : argument?.slice('--lang='.length)
}

/**
 * The language asked for by `--lang X`, `--lang=X` or ZHUNSHENG_LANG, zh-CN otherwise; the system's LANG does not count.
 * It has to be known before the options are parsed, because help texts and faults are in it. `unknown` is what was asked
 * for and does not exist.
 */
export const languageOf = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly unknown?: string } => {
  const { name, fallback } = settings.language
  const asked = optionIn(argv) ?? (environment[name]?.trim() || fallback)
  return isLanguage(asked) ? { language: asked } : { language: 'zh-CN', unknown: asked }
}
