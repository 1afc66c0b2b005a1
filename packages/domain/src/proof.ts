// What proves that a ledger is as it was written: seals, the chain of the audit, Merkle trees and proofs out of them.
export * from './value/merkle-proof.ts'
export * from './value/merkle-tree.ts'
export * from './value/growing-tree.ts'
export * from './proof/audit-chain.ts'
export * from './proof/seal.ts'
