import type { StudyFinding } from '../../../alert/study/study-finding.ts'
import { studySession } from '../../../ledger/study/study-session.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { body: bodies, activity: activities } = studySession.fields
// A lecture is one on the rule of law by its own name.
const named = ({ body, activity, topic }: Extract<StudyFinding, { readonly quota: number }>): string =>
  `${bodies.values[body].en}, ${activities.values[activity].en.toLowerCase()}${topic === undefined || activity === 'lecture' ? '' : ' on the rule of law'}`

/** What is amiss with law study, the study-law examination and legal literacy advocates. */
export const study: Sentences<'code', StudyFinding> = {
  studyQuotaBehind: (finding) =>
    `${named(finding)}: ${finding.held} held by ${format.date(finding.on)} of the ${finding.quota} that the year asks for; by the days that are over it would be ${finding.expected} (reckoned so by this product, not by a rule).`,
  studyQuotaMissed: (finding) =>
    `${named(finding)}: ${finding.held} held in ${finding.year}, where ${finding.quota} were asked for.`,
  civilServantsNotSat: ({ year, persons, of }) =>
    `The study-law examination of ${year} has been held, and of ${of} civil servants in service ${persons.length} have not sat it: ${persons.join(', ')}.`,
  noExamSitting: ({ year }) => `The ledger has no sitting of the study-law examination in ${year}.`,
  examDueDiffers: ({ sitting, held, due, roster }) =>
    `The sitting ${sitting} of ${format.date(held)} says that ${due} were due; by the list of persons ${roster} civil servants were in service that day and had not passed that year. Please check.`,
  examResultDiffers: ({ result, sitting, mark, passMark, passed }) =>
    `The result ${result} has the mark ${mark} and says ${passed ? 'passed' : 'not passed'}, where the sitting ${sitting} passes from ${passMark}. Each sitting sets its own pass mark: a national one is not known (unverified), 60 is a local habit.`,
  tooFewAdvocates: ({ village, name, persons, alsoOther, least, by, isDue }) => {
    const also = alsoOther === 0 ? '' : `, ${alsoOther} of them in another role as well and counted once all the same`
    const when = isDue
      ? `The target was to be reached by ${format.date(by)}`
      : `The target is to be reached by ${format.date(by)}: until then this is a warning, not a breach`
    return `${name} (${village}) has ${persons} legal literacy ${persons === 1 ? 'advocate' : 'advocates'} in post (persons${also}); the target is at least ${least} in each administrative village. ${when}.`
  },
}
