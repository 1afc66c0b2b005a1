export type {
  CellValue,
  CheckCode,
  Clocks,
  CountField,
  EntryKind,
  EnumField,
  Field,
  Fields,
  FieldType,
  Mark,
  PlainField,
  RefField,
  ReportPart,
  RowCheck,
  Target,
  Values,
} from './entry-kind.ts'
export * from './entry.ts'
export { type LedgerIndex, indexLedger } from './ledger-index.ts'
export * from './count-figure.ts'
