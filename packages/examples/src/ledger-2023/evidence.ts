import { type CivilDate, addDays } from '@zhunsheng/domain'
import { createHash } from 'node:crypto'
import { instantAt } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants } from './people.ts'

/** A file of evidence: what a clerk would scan, here a few lines of text. */
export interface EvidenceFile {
  readonly name: string
  readonly text: string
}

type Row = Noted<'evidence'>
type Supported = Pick<Row['facts'], 'supports' | 'ofKind' | 'ofKey'>
/** A file before it is written down: what it is, of which day, and what it supports. */
interface Piece {
  readonly title: string
  readonly date: CivilDate
  readonly supports: readonly Supported[]
  readonly person?: string
}

type Others = Omit<Ledger, 'evidence'>
type Supporting = 'study-session' | 'major-decision' | 'training-course' | 'publicity-event' | 'commendation'

const indicator = (path: string): Supported => ({ supports: 'indicator', ofKey: path })

// The first row of a kind that is asked for, as what a piece supports.
const first = <Id extends Supporting>(ledger: Others, id: Id, wanted: (row: Others[Id][number]) => boolean) => {
  const row = ledger[id].find((each) => wanted(each))
  if (row === undefined) throw new Error(`no ${id} that evidence could support`)
  const entry: Supported = { supports: 'entry', ofKind: id, ofKey: row.key }
  return { row, date: row.clocks.occurred, entry }
}

const personIn = ({ person }: { readonly person?: string }) => (person === undefined ? {} : { person })

const piecesFor = (ledger: Others): readonly Piece[] => {
  const session = first(ledger, 'study-session', ({ facts }) => facts.title === '学习行政处罚法')
  const decision = first(ledger, 'major-decision', () => true)
  const course = first(ledger, 'training-course', ({ facts }) => facts.held)
  const publicity = first(ledger, 'publicity-event', () => true)
  const commended = first(ledger, 'commendation', ({ facts }) => facts.to === 'gridMember')
  return [
    { title: '中心组学习签到表', date: session.date, supports: [session.entry, indicator('study/centre-group')] },
    {
      title: '合法性审查意见书',
      date: decision.date,
      supports: [decision.entry, indicator('decision/legality-review')],
    },
    { title: '执法人员培训通知', date: course.date, supports: [course.entry] },
    { title: '法治宣传活动照片说明', date: publicity.date, supports: [publicity.entry] },
    { title: '网格员表扬决定', date: commended.date, supports: [commended.entry], ...personIn(commended.row.facts) },
    { title: '年度报告公开页面说明', date: '2023-03-24', supports: [indicator('report/published')] },
  ]
}

const fileOf = ({ title, date }: Piece): EvidenceFile => ({
  name: `${title}.txt`,
  text: [
    '合成材料：仅供示例，不对应任何真实的文件、人员或活动。',
    'Synthetic: an example only, of no real document, person or event.',
    '',
    `${title}（虚构）`,
    date,
    '',
  ].join('\n'),
})

/** The files of evidence for a ledger, in the order of their pieces. */
export const evidenceFiles = (ledger: Others): readonly EvidenceFile[] => piecesFor(ledger).map(fileOf)

/** What supports some entries and indicators: a row for each thing that a file supports. */
export const evidence = (ledger: Others): Part<'evidence'> => ({
  evidence: piecesFor(ledger)
    .flatMap((piece) => piece.supports.map((supported) => ({ ...piece, supported })))
    .map((piece, i): Row => {
      const { title, date, person, supported } = piece
      const { name, text } = fileOf(piece)
      return {
        key: keyOf('ZC', i + 1, 2),
        clocks: { occurred: date },
        facts: {
          title,
          sha256: createHash('sha256').update(text).digest('hex'),
          bytes: Buffer.byteLength(text),
          mediaType: 'text/plain',
          ...supported,
          ofYear: 2023,
          uploader: civilServants[20]?.key ?? '',
          ...(person !== undefined && { person }),
        },
        personal: { fileName: name },
        recorded: instantAt(addDays(date, 3), 16, 20, 0),
      }
    }),
})
