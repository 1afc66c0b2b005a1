import type { FiredTrigger, RuleBook } from '@zhunsheng/domain'
import { firstTriggers } from '@zhunsheng/domain/subsidy'
import type { Judgement } from '../run/assess-months.ts'
import { gradeTitle } from './scorecard.ts'
import type { Wording } from './wording.ts'

/** A member to whom a ground for replacing applies, from the last of the months on. */
export interface Replacement extends FiredTrigger {
  readonly member: string
}

/** Every ground for replacing a member that comes up in the months given, which follow each other. */
export const replacementsIn = (
  book: RuleBook,
  months: readonly { readonly assessments: readonly Judgement[] }[],
): readonly Replacement[] => {
  const judged = months.flatMap(({ assessments }) => assessments)
  const members = Map.groupBy(judged, ({ subject }) => subject.id)
  return [...members].flatMap(([member, history]) =>
    firstTriggers(book, history).map((fired) => ({ member, ...fired })),
  )
}

/** A trigger in words. */
export const groundOf = (
  { trigger }: Pick<FiredTrigger, 'trigger'>,
  book: RuleBook,
  { text, locale }: Wording,
): string => {
  const { ground } = text.score
  const titles = (grades: readonly string[]): string =>
    text.list(grades.map((grade) => gradeTitle({ book }, grade, locale)))
  switch (trigger.type) {
    case 'consecutive':
      return ground.consecutive(trigger.months, titles(trigger.grades))
    case 'rolling':
      return ground.rolling(trigger.count, trigger.months, titles(trigger.grades))
    case 'bottom':
      return ground.bottom(trigger.count, trigger.minimumGroup)
    case 'veto': {
      const title = book.vetoes.find(({ id }) => id === trigger.veto)?.title
      return ground.veto(title === undefined ? trigger.veto : locale.format.name(title))
    }
  }
}

/** A ground for replacing as a line. */
export const replacementLine = (replacement: Replacement, book: RuleBook, wording: Wording): string =>
  wording.text.score.replacement(
    replacement.member,
    groundOf(replacement, book, wording),
    wording.text.list(replacement.months),
  )
