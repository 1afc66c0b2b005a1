import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Cells, eventRow, villageRow, writeCsv } from '../src/intake/testing/ledger-folder.ts'

/** The townships of the drill: 乐昌镇 and 史村镇. */
export const townships = ['141021100000', '141021101000'] as const

/** The files of a drill, by what they are for: invented rows of four kinds. */
export interface LedgerFiles {
  /** A few, for the server to begin with. */
  readonly few: readonly string[]
  readonly many: readonly string[]
  /** The same, every third row changed, and rows that are new. */
  readonly changed: readonly string[]
}

const dayOf = (i: number): string =>
  `2023-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
const villageOf = (township: string): string => `${township.slice(0, 9)}201`
const placed = (i: number): string => townships[i % townships.length] ?? townships[0]
const person = (i: number): string => `P${10 + (i % 60)}`
const recorded = ''

const villages = (): readonly Cells[] =>
  townships.map((township) => ({ ...villageRow, key: villageOf(township), township, recorded }))
const events = (count: number, isChanged: (i: number) => boolean): readonly Cells[] =>
  Array.from({ length: count }, (_, i) => ({
    ...eventRow(`SJ-${i}`, { occurred: dayOf(i), reported: dayOf(i), due: '2023-12-31', reporter: person(i) }),
    township: placed(i),
    division: villageOf(placed(i)),
    summary: isChanged(i) ? `更正后的摘要 ${i}` : `甲${i}与乙${i}的宅基地纠纷`,
    recorded,
  }))
const duties = (count: number, isChanged: (i: number) => boolean): readonly Cells[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `LZ-${i}`,
    occurred: '2023-06-30',
    member: person(i),
    requiredDays: '30',
    servedDays: isChanged(i) ? '21' : '28',
    visits: String(i % 40),
    lateReports: '0',
    name: `王${i % 60}`,
    township: placed(i),
  }))
const publicity = (count: number, isChanged: (i: number) => boolean): readonly Cells[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `XC-${i}`,
    occurred: dayOf(i),
    form: '普法宣传',
    title: `第${i}场`,
    participants: String(isChanged(i) ? 500 : 40 + (i % 90)),
    township: placed(i),
  }))

const never = () => false
const third = (i: number) => i % 3 === 0

const write = (
  root: string,
  name: string,
  sizes: readonly [number, number, number],
  isChanged: (i: number) => boolean,
) => {
  const folder = join(root, name)
  mkdirSync(folder)
  const [ofEvents, ofDuties, ofPublicity] = sizes
  return [
    writeCsv(folder, 'village.csv', 'village', villages()),
    writeCsv(folder, 'event.csv', 'event', events(ofEvents, isChanged)),
    writeCsv(folder, 'grid-duty-record.csv', 'grid-duty-record', duties(ofDuties, isChanged)),
    writeCsv(folder, 'publicity-event.csv', 'publicity-event', publicity(ofPublicity, isChanged)),
  ]
}

/** Writes the files into a folder. */
export const ledgerFiles = (folder: string): LedgerFiles => ({
  few: write(folder, 'few', [60, 20, 20], never),
  many: write(folder, 'many', [1900, 700, 400], never),
  changed: write(folder, 'changed', [2200, 800, 500], third),
})
