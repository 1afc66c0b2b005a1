import type { WhistleFinding } from '../../../alert/enforcement/whistle-finding.ts'
import { enforcementBodies } from '../../../ledger/enforcement/team/enforcement-body.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

type NotApproved = Extract<WhistleFinding, { readonly code: 'whistleNotApproved' }>

const approval = ({ why, approver, approvedOn }: NotApproved): string => {
  const by = approver === undefined ? '' : ` by the ${posts[approver].en}`
  switch (why) {
    case 'nobody':
      return 'was approved by nobody'
    case 'otherPost':
      return `was approved${by}, who is no principal leader`
    case 'undated':
      return `was approved${by}, on a day that nobody wrote down`
    case 'afterwards':
      return `was approved${by} only afterwards${approvedOn === undefined ? '' : `, on ${format.date(approvedOn)}`}`
  }
}

/** What is amiss with whistles and patrols. */
export const whistles: Sentences<'code', WhistleFinding> = {
  whistleWithinPowers: ({ whistle, matter, on }) =>
    `Whistle ${whistle} of ${format.date(on)}, “${matter}”, is entered as within the township’s own powers; a whistle is for what is beyond them. Check the powers, or deal with it without departments.`,
  whistleNotApproved: (finding) =>
    `Whistle ${finding.whistle} of ${format.date(finding.on)}, “${finding.matter}”, ${approval(finding)}; the Party secretary or the mayor has to approve a whistle first.`,
  whistleWithoutTask: ({ whistle, matter, on, days }) =>
    `More than ${days} days after whistle ${whistle} of ${format.date(on)}, “${matter}”, no department has a task of it, and it is not settled (${days} days: a convention of this product).`,
  whistleTaskNotEvaluated: ({ task, whistle, department, done, days }) =>
    `Task ${task} of whistle ${whistle} (${enforcementBodies[department].en}) was done on ${format.date(done)}; more than ${days} days later the grass roots have not evaluated it (${days} days: a convention of this product).`,
  patrolFindingsWithoutCase: ({ month, patrols, days }) =>
    `In ${format.periodOf(month)}, ${patrols} ${patrols === 1 ? 'patrol' : 'patrols'} found something and, more than ${days} days later, led to no case (${days} days: a convention of this product).`,
  operationWithoutWhistle: ({ operation, matter, on, whistle }) => {
    const why = whistle === undefined ? 'has no whistle' : `names whistle ${whistle}, which is not in the ledger`
    return `Joint operation ${operation} of ${format.date(on)}, “${matter}”, was initiated by the township and ${why}. Check who initiated it, or enter the whistle.`
  },
}
