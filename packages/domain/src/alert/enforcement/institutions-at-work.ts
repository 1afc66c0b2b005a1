import type { Alert } from '../alert.ts'
import { enforcementAtWorkAlerts } from './enforcement-at-work.ts'
import { fileReviewAlerts } from './file-reviews.ts'
import { reviewAgainstChecksAlert } from './review-against-checks.ts'
import { wrongCaseAlerts } from './wrong-cases.ts'

/** The alerts of the working of the named institutions. */
export const institutionsAtWorkAlerts: readonly Alert[] = [
  ...enforcementAtWorkAlerts,
  ...fileReviewAlerts,
  reviewAgainstChecksAlert,
  ...wrongCaseAlerts,
]
