import type { Finding } from '../alert/finding.ts'
import type { Explanation } from '../explanation/explanation.ts'
import type { Token } from '../explanation/token.ts'
import type { EntryKind, Field } from '../ledger/entry-kind.ts'
import { columnsOf } from '../ledger/entry.ts'
import type { AnyRowIssue, AnySentence, Evidence, Issue, Locale, Message, Remedy } from './locale.ts'

type Coded = Issue | AnyRowIssue | Evidence | Finding
const isRowIssue = (message: Coded, locale: Locale): message is AnyRowIssue =>
  Object.hasOwn(locale.rowIssues, message.code)
const isEvidence = (message: Coded, locale: Locale): message is Evidence => Object.hasOwn(locale.evidence, message.code)

const isFinding = (message: Coded, locale: Locale): message is Finding => Object.hasOwn(locale.alerts, message.code)

/**
 * The sentence for a token, an issue or a finding: the only renderer. A diagnostic's place is not part of its sentence. For the
 * fault of a row, `sayRowIssue` knows more: what may stand in the column.
 */
export const say = (message: Message, locale: Locale): string => {
  if ('type' in message) {
    const sentence: AnySentence<Token> = locale.tokens[message.type]
    return sentence(message)
  }
  if (isRowIssue(message, locale)) {
    const { reason, remedy } = locale.rowIssues[message.code](undefined)
    return locale.join([reason, remedy])
  }
  if (isEvidence(message, locale)) {
    const sentence: AnySentence<Evidence> = locale.evidence[message.code]
    return sentence(message)
  }
  if (isFinding(message, locale)) {
    const sentence: AnySentence<Finding> = locale.alerts[message.code]
    return sentence(message)
  }
  const sentence: AnySentence<Issue> = locale.issues[message.code]
  return sentence(message)
}

const fieldOf = (kind: EntryKind, column: string): Field | undefined =>
  columnsOf(kind).find(({ name }) => name === column)?.field

/** What is wrong with a cell of a kind's row, and what may stand there. */
export const sayRowIssue = (issue: AnyRowIssue, kind: EntryKind, locale: Locale): Remedy =>
  locale.rowIssues[issue.code](fieldOf(kind, issue.path[0]))

/**
 * An explanation as lines: first its title with all that is said of it, ending with the basis; then the figures, the
 * parameters and the parts, one a line.
 */
export const sayExplanation = (explanation: Explanation, locale: Locale): readonly string[] => [
  locale.paragraph(
    explanation.title,
    explanation.tokens.map((token) => say(token, locale)),
  ),
  ...[...explanation.figures, ...explanation.parameters, ...explanation.children].map((each) => say(each, locale)),
]
