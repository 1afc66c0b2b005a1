import { kindByName } from '@zhunsheng/domain/ledger'
import { type AnyRowIssue, type Locale, type Remedy, sayRowIssue } from '@zhunsheng/domain/explanation'
import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZhCN } from '@zhunsheng/domain/locale/zh-CN'
import type { Language } from '../config/language.ts'
import type { FaultCode, IntakeFault, OwnProblem, RowProblem } from './intake-fault.ts'
import type { IntakeNotice } from './intake-notice.ts'
import { en } from './locale/en.ts'
import type { AnyProblemSentence, IntakeText, ParticularCode } from './locale/intake-text.ts'
import { zhCN } from './locale/zh-cn.ts'

const texts: Readonly<Record<Language, IntakeText>> = { 'zh-CN': zhCN, en }
const locales: Readonly<Record<Language, Locale>> = { 'zh-CN': domainZhCN, en: domainEn }

const isRowProblem = (problem: OwnProblem | RowProblem): problem is RowProblem => 'issue' in problem

/** What is wrong, and what to do about it. */
export const sayFault = ({ problem }: Pick<IntakeFault, 'problem'>, language: Language): Remedy => {
  if (isRowProblem(problem)) {
    const kind = kindByName(problem.kind)
    if (kind === undefined) throw new Error(`no kind ${problem.kind}`)
    return sayRowIssue(problem.issue, kind, locales[language])
  }
  const say: AnyProblemSentence = texts[language].problem[problem.code]
  return say(problem)
}

const hasTitle = (code: FaultCode, { titles }: IntakeText): code is ParticularCode => Object.hasOwn(titles, code)
const isOfRow = (code: FaultCode, { rowIssues }: Locale): code is AnyRowIssue['code'] => Object.hasOwn(rowIssues, code)

/** What all faults of one code have in common, without a full stop. */
export const faultTitle = (code: FaultCode, language: Language): string => {
  const [text, locale] = [texts[language], locales[language]]
  if (hasTitle(code, text)) return text.titles[code]
  // The reason of a fault of a row is the same for every column.
  const { reason } = isOfRow(code, locale) ? locale.rowIssues[code](undefined) : text.problem[code]()
  return reason.replace(/[.。]$/u, '')
}

/** A fault as one line: where it is, what is wrong, what to do. */
export const faultLine = (fault: IntakeFault, language: Language): string => {
  const { reason, remedy } = sayFault(fault, language)
  return [texts[language].place(fault), reason, remedy].join(' ')
}

/** What was left out, and why. */
export const sayNotice = (notice: IntakeNotice, language: Language): string =>
  texts[language].notice[notice.code](notice)

/** A notice as one line: where it is, and what was left out. */
export const noticeLine = (notice: IntakeNotice, language: Language): string =>
  [texts[language].place(notice), sayNotice(notice, language)].join(' ')
