export * from './cell.ts'
export type {
  CellValue,
  CheckCode,
  Clocks,
  EntryKind,
  Field,
  Fields,
  FieldType,
  Mark,
  ReportPart,
  RowCheck,
  Target,
  Values,
} from './entry-kind.ts'
export { checkCodes, reportParts } from './entry-kind.ts'
export * from './entry.ts'
export * from './entry-kinds.ts'
export * from './envelope.ts'
export * from './workbook-columns.ts'
export * from './read-row.ts'
export * from './entry-identity.ts'
export * from './facts-root.ts'
export * from './new-entry.ts'
export * from './current.ts'
export * from './figure-definitions.ts'
export { type LedgerIndex, indexLedger } from './ledger-index.ts'
export * from './count-figure.ts'
