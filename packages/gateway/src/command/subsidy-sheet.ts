import { type CivilDate, type Period, formatYuan, parsePeriod } from '@zhunsheng/domain'
import type { RawRow } from '@zhunsheng/domain/ledger'
import { subsidyPayment } from '@zhunsheng/domain/subsidy'
import { csvText } from '../archive/csv-table.ts'
import type { Language } from '../config/language.ts'
import { templateColumns, templateWorkbook, yesNo } from '../intake/template/template-workbook.ts'
import type { SubsidyStatement } from '../run/subsidy-statement.ts'

/** Under which number and day a statement is to be paid, in which township, and whether its rows are invented. */
export interface SheetHead {
  readonly township: string
  readonly statement: string
  readonly on: CivilDate
  readonly synthetic: boolean
}

const endOf = (month: string, fallback: Period): CivilDate => {
  const period = parsePeriod(month)
  return period.ok ? period.value.to : fallback.to
}

/** The payments of a statement as rows of the ledger, numbered after it. */
export const subsidyRows = (
  { month, lines }: SubsidyStatement,
  { township, statement, on, synthetic }: SheetHead,
  language: Language,
): readonly RawRow[] =>
  lines
    .flatMap(({ member, drawn }) => drawn.payments.map((payment) => ({ member, ...payment })))
    .map(({ member, month: of, payment, fen }, i) => ({
      key: `${statement}-${String(i + 1).padStart(3, '0')}`,
      occurred: on,
      member,
      month: endOf(of, month),
      payment: subsidyPayment.fields.payment.values[payment][language === 'en' ? 'en' : 'zh'],
      amount: formatYuan(fen),
      statement,
      township,
      ...(synthetic && { synthetic: yesNo(language).yes }),
    }))

/** Rows of subsidy payments as a sheet that the import takes as it is. */
export const subsidySheet = async (
  rows: readonly RawRow[],
  language: Language,
  format: 'csv' | 'xlsx',
): Promise<Uint8Array> => {
  if (format === 'xlsx') return templateWorkbook([subsidyPayment], language, { [subsidyPayment.id]: rows })
  const columns = templateColumns(subsidyPayment, language)
  return new TextEncoder().encode(
    csvText([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ name }) => row[name] ?? ''))]),
  )
}
