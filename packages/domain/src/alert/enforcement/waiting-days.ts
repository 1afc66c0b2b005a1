import { daysUntilArchived } from '../../procedure/enforcement-case/case-checks-of-files.ts'

/**
 * For how many calendar days an alert waits before it asks for what no law sets a time for. Conventions of the product
 * (zhunsheng-ledger-conventions): illustrative, and said in each sentence.
 */
export const waitingDays = {
  /** From a patrol that found something to the case that it led to. */
  patrolFollowUp: 15,
  /** From a whistle to the first task of a department. */
  whistleSplit: 3,
  /** From a task done to its evaluation by the grass roots. */
  evaluation: 10,
  /** From the drawing of a sample to the review of its last file. */
  fileReview: 60,
  /** From a wrong case found to its being put right. */
  correction: 30,
  /** From a wrong case found to somebody being held to account for it, or exempted. */
  accountability: 60,
  /** From a decision that was changed or revoked, or a file that was not qualified, to the entry of the wrong case. */
  wrongCase: 15,
  /** From the closing of a case to its file being archived. */
  archive: daysUntilArchived,
} as const
