import type { MadePart } from './zip-of.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** What a workbook made by hand holds: each part as XML, so that odd XML can be tried. */
export interface MadeWorkbook {
  /** The XML of each sheet, from `<worksheet>` on. */
  readonly sheets: readonly string[]
  /** Attributes of each sheet in the list, such as `state="hidden"`. */
  readonly states?: readonly string[]
  /** The inside of `<sst>`. */
  readonly strings?: string
  /** The inside of `<styleSheet>`. */
  readonly styles?: string
  readonly date1904?: true
}

/** A sheet whose `sheetData` holds this. */
export const sheetOf = (rows: string, after = ''): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`

/** The parts of a workbook made by hand; its sheets are called 甲, 乙, 丙 and so on. */
export const workbookOf = ({ sheets, states = [], strings, styles, date1904 }: MadeWorkbook): readonly MadePart[] => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const listed = sheets.map((_, at) => {
    const name = '甲乙丙丁'[at] ?? `表${at + 1}`
    return `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${states[at] ?? ''}/>`
  })
  const relations = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    ...(strings === undefined ? [] : [relation('s', 'sharedStrings', '/xl/sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('t', 'styles', 'styles.xml')]),
  ]
  const part = (name: string, bytes: string): MadePart => ({ name, bytes: `<?xml version="1.0"?>\n${bytes}` })
  return [
    part('[Content_Types].xml', '<Types/>'),
    part('_rels/.rels', `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`),
    ...(strings === undefined ? [] : [part('xl/sharedStrings.xml', `<sst xmlns="${main}">${strings}</sst>`)]),
    ...(styles === undefined ? [] : [part('xl/styles.xml', `<styleSheet xmlns="${main}">${styles}</styleSheet>`)]),
    ...sheets.map((xml, at) => part(`xl/worksheets/sheet${at + 1}.xml`, xml)),
  ]
}
