// The ledger of disputes: its lines as they stood on a day, and the words of its codes.
export * from './ledger/service/dispute/dispute-outcome.ts'
export { disputeParty } from './ledger/service/dispute/dispute-party.ts'
export { disputeStep } from './ledger/service/dispute/dispute-step.ts'
export { dispute, disputeCategories } from './ledger/service/dispute/dispute.ts'
export { satisfactions } from './ledger/service/legal/legal-service-case.ts'
export * from './procedure/dispute-mediation/dispute-ledger.ts'
export { village } from './ledger/service/village.ts'
