import type { Language } from '../../config/language.ts'
import type { ConfigIssue } from '../../config/load-config.ts'
import { serverText } from './text-in.ts'

/** Says why a setting is refused. */
export const configSentence = (issue: ConfigIssue, language: Language): string =>
  serverText(language).config[issue.code](issue)
