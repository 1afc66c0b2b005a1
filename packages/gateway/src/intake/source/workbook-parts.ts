import { type NumberStyle, numberStyle } from './number-style.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'
import { type XmlHandler, XmlScanner, attributesOf } from './xml-scanner.ts'
import type { ZipDirectory, ZipEntry } from './zip-directory.ts'
import { type OpenZip, partText } from './zip-part.ts'

/** A sheet as the workbook lists it, and the part that holds it. */
export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly entry: ZipEntry
}

/** What a workbook says before its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[]
  readonly date1904: boolean
  /** The style of a cell by its number, which is its place in the list. */
  readonly styles: readonly NumberStyle[]
  readonly strings?: ZipEntry
}

/** Reads a part to its end through a handler; a part that is larger than `limit` bytes or no XML fails. */
export const scanPart = async (zip: OpenZip, entry: ZipEntry, limit: number, handler: Partial<XmlHandler>) => {
  const { open = () => undefined, close = () => undefined, text = () => undefined } = handler
  const scanner = new XmlScanner({ open, close, text })
  for await (const chunk of partText(zip, entry, limit)) scanner.write(chunk)
  scanner.end()
}

type Attributes = ReadonlyMap<string, string>

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

interface Relation {
  readonly type: string
  readonly target: string
}

// A target is relative to the folder of the part that names it; it cannot leave the package.
const resolvedTarget = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const segment of target.split('/')) {
    if (segment === '..') path.pop()
    else if (segment !== '' && segment !== '.') path.push(segment)
  }
  return path.join('/').toLowerCase()
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

type Relations = ReadonlyMap<string, Relation>

const relationsOf = async (zip: OpenZip, directory: ZipDirectory, part: string): Promise<Relations> => {
  const folder = folderOf(part)
  const entry = directory.get(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations = new Map<string, Relation>()
  if (entry === undefined) return relations
  await scanPart(zip, entry, sourceLimits.partBytes, {
    open: (name, raw) => {
      if (name !== 'Relationship') return
      const attributes = attributesOf(raw)
      if (attributes.get('TargetMode') === 'External') return
      const type = attributes.get('Type') ?? ''
      const target = resolvedTarget(folder, attributes.get('Target') ?? '')
      relations.set(attributes.get('Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target })
    },
  })
  return relations
}

const stylesOf = async (zip: OpenZip, entry: ZipEntry | undefined): Promise<readonly NumberStyle[]> => {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  const open = (name: string, raw: string) => {
    if (name === 'cellXfs') inCells = true
    else if (name === 'numFmt') {
      const attributes = attributesOf(raw)
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
    } else if (name === 'xf' && inCells) formats.push(Number(attributesOf(raw).get('numFmtId') ?? 0))
  }
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false
  }
  if (entry !== undefined) await scanPart(zip, entry, sourceLimits.partBytes, { open, close })
  const styleOf = new Map<number, NumberStyle>()
  for (const id of new Set(formats)) styleOf.set(id, numberStyle(id, codes.get(id)))
  return formats.map((id) => styleOf.get(id) ?? 'plain')
}

const relationId = (attributes: Attributes): string => {
  for (const [name, value] of attributes) if (/(?:^|:)id$/u.test(name)) return value
  return ''
}

interface WorkbookList {
  readonly sheets: readonly Attributes[]
  readonly date1904: boolean
}

const listOf = async (zip: OpenZip, entry: ZipEntry): Promise<WorkbookList> => {
  const sheets: Attributes[] = []
  let date1904 = false
  await scanPart(zip, entry, sourceLimits.partBytes, {
    open: (name, raw) => {
      if (name === 'workbookPr') date1904 = isTrue(attributesOf(raw).get('date1904'))
      if (name === 'sheet') sheets.push(attributesOf(raw))
    },
  })
  return { sheets, date1904 }
}

const listedSheets = (list: WorkbookList, relations: Relations, directory: ZipDirectory): readonly ListedSheet[] =>
  list.sheets.flatMap((attributes) => {
    const relation = relations.get(relationId(attributes))
    const name = attributes.get('name') ?? ''
    // A sheet that is nothing but a chart holds no rows.
    if (relation !== undefined && relation.type !== 'worksheet') return []
    const entry = relation && directory.get(relation.target)
    if (entry === undefined) throw new UnreadableSource('badWorkbook', { sheet: name })
    return [{ name, hidden: (attributes.get('state') ?? 'visible') !== 'visible', entry }]
  })

// Other things than a workbook that come as a zip, told by what is in them.
const otherContents = [
  'mimetype',
  'content.xml',
  'xl/workbook.bin',
  'word/document.xml',
  'ppt/presentation.xml',
  'index/document.iwa',
]

const refuseOthers = (directory: ZipDirectory): void => {
  if (otherContents.some((name) => directory.has(name))) throw new UnreadableSource('otherFormat')
  if (!directory.has('[content_types].xml')) throw new UnreadableSource('otherFormat')
}

/** Reads what a workbook says before its sheets; fails with `otherFormat` when the zip holds no workbook that intake reads. */
export const workbookParts = async (zip: OpenZip, directory: ZipDirectory): Promise<WorkbookParts> => {
  refuseOthers(directory)
  const root = [...(await relationsOf(zip, directory, '')).values()]
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const entry = directory.get(workbook)
  if (entry === undefined) throw new UnreadableSource('badWorkbook')
  const relations = await relationsOf(zip, directory, workbook)
  const partOf = (type: string): ZipEntry | undefined =>
    directory.get([...relations.values()].find((relation) => relation.type === type)?.target ?? '')
  const list = await listOf(zip, entry)
  if (list.sheets.length > sourceLimits.sheets) throw new UnreadableSource('tooManySheets')
  const sheets = listedSheets(list, relations, directory)
  // One part under many names would be read as often.
  if (new Set(sheets.map(({ entry: part }) => part)).size < sheets.length) throw new UnreadableSource('badWorkbook')
  const strings = partOf('sharedStrings')
  return { sheets, date1904: list.date1904, styles: await stylesOf(zip, partOf('styles')), ...(strings && { strings }) }
}
