import type { Language } from '../config/language.ts'
import { mappingEn } from './locale/mapping-en.ts'
import type { AnyMappingSentence, MappingText } from './locale/mapping-text.ts'
import { mappingZhCN } from './locale/mapping-zh-cn.ts'
import type { MappingIssue } from './mapping/mapping-issue.ts'

const texts: Readonly<Record<Language, MappingText>> = { 'zh-CN': mappingZhCN, en: mappingEn }

/** What is wrong at a place of a mapping file, as one line: `file:line:column sentence [code]`. */
export const mappingLine = (file: string, { line, column, problem }: MappingIssue, language: Language): string => {
  const say: AnyMappingSentence = texts[language][problem.code]
  return `${file}:${line}:${column} ${say(problem)} [${problem.code}]`
}
