import type { EntryKind } from '@zhunsheng/domain'
import type { RawRow } from '@zhunsheng/domain/ledger'
import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZhCN } from '@zhunsheng/domain/locale/zh-CN'
import type { Language } from '../../config/language.ts'
import { ownSheets } from '../own-sheets.ts'
import { placeIn } from '../workbook/grid-sheet.ts'
import { codeLists } from './code-lists.ts'
import { type ColumnGuide, type TemplateWording, columnGuides } from './column-guide.ts'
import { guideSheet } from './guide-sheet.ts'
import { kindSheet, sheetNameOf } from './kind-sheet.ts'
import { en } from './locale/en.ts'
import { zhCN } from './locale/zh-cn.ts'

const wordings: Readonly<Record<Language, TemplateWording>> = {
  'zh-CN': { text: zhCN, locale: domainZhCN },
  en: { text: en, locale: domainEn },
}

/** What the file of one kind's template is called: 综治事件.xlsx, or event.xlsx in English. */
export const templateFileName = (kind: EntryKind, language: Language): string =>
  `${sheetNameOf(kind, wordings[language])}.xlsx`

/** The columns of a kind's template, in order. */
export const templateColumns = (
  kind: EntryKind,
  language: Language,
): readonly Pick<ColumnGuide, 'name' | 'header' | 'required'>[] => columnGuides(kind, wordings[language])

/** What the folder (or, with `.xlsx`, the file) of all templates is called. */
export const allTemplatesName = (language: Language): string => wordings[language].text.all

/**
 * A workbook to fill in: a sheet for each kind with its two example rows, a sheet that explains every column, and where
 * needed a hidden one with the drop-down lists. What it holds imports unchanged. `given` are the rows that a kind begins
 * with instead of examples, as text by column name.
 */
export const templateWorkbook = async (
  kinds: readonly EntryKind[],
  language: Language,
  given: Readonly<Record<string, readonly RawRow[]>> = {},
): Promise<Uint8Array> => {
  const wording = wordings[language]
  const lists = codeLists(ownSheets.codes[language])
  const sheets = kinds.map((kind) => kindSheet(kind, lists, wording, given[kind.id]))
  const guide = guideSheet(ownSheets.guide[language], kinds, wording)
  const codes = lists.sheet()
  // Loaded when a workbook is written: every command would load it otherwise.
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    // One ledger is opened to be filled in; of many, one reads first what there is.
    sheets: [
      ...(kinds.length === 1 ? [...sheets, guide] : [guide, ...sheets]),
      ...(codes === undefined ? [] : [codes]),
    ],
    // The header on every printed page. As `printTitlesRow` the writer would name sheets unquoted, which Excel calls damage.
    namedRanges: sheets.map(({ name }) => ({ name: '_xlnm.Print_Titles', range: placeIn(name, '$1:$1'), scope: name })),
    properties: { creator: '准绳 Zhunsheng', title: kinds.length === 1 ? (sheets[0]?.name ?? '') : wording.text.all },
    defaultFont: { name: '等线', size: 11 },
  })
}

/** Yes and no as a template in a language writes them. */
export const yesNo = (language: Language): Readonly<Record<'yes' | 'no', string>> => wordings[language].text
