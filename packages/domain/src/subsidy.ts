// The subsidy of grid members and who is replaced: what was paid beside what is due, and triggers beside decisions.
export { subsidyPayment } from './ledger/grid/assessment/subsidy-payment.ts'
export { gridAssignment } from './ledger/grid/member/grid-assignment.ts'
export { isKept, memberReplacement } from './ledger/grid/member/member-replacement.ts'
export * from './ranking/first-triggers.ts'
export * from './ranking/replacement-review.ts'
export * from './ranking/subsidy-account.ts'
