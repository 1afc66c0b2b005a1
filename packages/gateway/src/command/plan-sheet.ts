import { type PlanItemDraft, type RawRow, entryKindOf } from '@zhunsheng/domain/ledger'
import { csvText } from '../archive/csv-table.ts'
import type { Language } from '../config/language.ts'
import { templateColumns, templateWorkbook, yesNo } from '../intake/template/template-workbook.ts'

const kind = entryKindOf('work-plan-item')

/** The draft of a plan: of which township, and whether the tasks that it takes up are invented. */
export interface PlanDraft {
  readonly township: string
  readonly synthetic: boolean
  readonly items: readonly PlanItemDraft[]
}

const rowsOf = ({ township, synthetic, items }: PlanDraft, language: Language): readonly RawRow[] =>
  items.map(({ key, facts }) => ({
    key,
    planYear: String(facts.planYear),
    title: facts.title,
    source: kind.fields.source.values[facts.source][language === 'en' ? 'en' : 'zh'],
    task: facts.task,
    township,
    ...(synthetic && { synthetic: yesNo(language).yes }),
  }))

/** The headers of the columns that a draft leaves to be filled in. */
export const openColumns = (draft: PlanDraft, language: Language): readonly string[] => {
  const [first = {}] = rowsOf(draft, language)
  return templateColumns(kind, language)
    .filter(({ name, required }) => required && (first[name] ?? '') === '')
    .map(({ header }) => header.replace(/\*$/u, ''))
}

/** Whether a path is that of a CSV file or of a workbook; absent for any other. */
export const sheetFormat = (path: string): 'csv' | 'xlsx' | undefined => {
  const ending = /\.(csv|xlsx)$/iu.exec(path)?.[1]?.toLowerCase()
  return ending === 'csv' || ending === 'xlsx' ? ending : undefined
}

/** A draft as a sheet to be filled in: the template of plan items with its rows begun. */
export const planSheet = async (draft: PlanDraft, language: Language, format: 'csv' | 'xlsx'): Promise<Uint8Array> => {
  const rows = rowsOf(draft, language)
  if (format === 'xlsx') return templateWorkbook([kind], language, { [kind.id]: rows })
  const columns = templateColumns(kind, language)
  return new TextEncoder().encode(
    csvText([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ name }) => row[name] ?? ''))]),
  )
}
