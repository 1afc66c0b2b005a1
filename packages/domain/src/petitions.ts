// The ledger of petitions: how far each had come on a day and what is due of it next, and the words of its codes.
export * from './ledger/service/petition/petition-check.ts'
export { petitionStep } from './ledger/service/petition/petition-step.ts'
export { petition, petitionRoutes } from './ledger/service/petition/petition.ts'
export { village } from './ledger/service/village.ts'
export * from './procedure/petition/petition-ledger.ts'
export { type PetitionStage, petitionStages } from './procedure/petition/petition-stages.ts'
