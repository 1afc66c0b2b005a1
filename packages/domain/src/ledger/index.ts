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
export * from './entry.ts'
export { type LedgerIndex, indexLedger } from './ledger-index.ts'
export * from './count-figure.ts'
