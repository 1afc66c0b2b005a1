export * from './read-receipt.ts'
export type * from './receipt.ts'
export { type ReceiptContext, receiptHash, receiptOf } from './receipt-of.ts'
export { type ReceiptDifference, type ReproductionContext, type ResultKey, reproduce } from './reproduce.ts'
