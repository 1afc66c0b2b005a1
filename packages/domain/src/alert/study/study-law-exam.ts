import type { Citation } from '../../law/citation.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { person } from '../../ledger/organisation/person.ts'
import { examResult } from '../../ledger/study/exam-result.ts'
import { examSitting } from '../../ledger/study/exam-sitting.ts'
import { yearPeriod } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { StudyFinding } from './study-finding.ts'
import { ownArrangement } from '../own-arrangement.ts'

type Result = EntryOf<typeof examResult>

// Opinions that address state organs at large; the text was not read.
const opinion: Citation = {
  instrument: 'study-law-opinion-2016',
  bindingForce: 'advisory',
  verification: 'unverified',
}

const inService = (view: AlertView) =>
  entriesOf(view, person, 'inForce').filter(({ facts }) => facts.category === 'civilServant')
const resultsIn = (view: AlertView): readonly Result[] =>
  entriesOf(view, examResult, 'inYear').filter(({ facts }) => facts.exam === 'studyLawExam')
const personsIn = (results: readonly Result[]): ReadonlySet<string> => new Set(results.map(({ facts }) => facts.person))

const notSat = (view: AlertView): readonly StudyFinding[] => {
  const year = yearOf(view)
  // Before the first sitting nobody could have sat; at the end of the year somebody should have been asked to.
  if (entriesOf(view, examSitting, 'inYear').length === 0)
    return view.on === yearPeriod(year).to ? [{ code: 'noExamSitting', year, entries: [] }] : []
  const [roster, sat] = [inService(view), personsIn(resultsIn(view))]
  const missing = roster.filter(({ key }) => !sat.has(key))
  if (missing.length === 0) return []
  const persons = missing.map(({ key }) => key)
  return [{ code: 'civilServantsNotSat', year, persons, of: roster.length, entries: idsOf(missing) }]
}

const dueDiffers = (view: AlertView): readonly StudyFinding[] =>
  entriesOf(view, examSitting, 'inYear').flatMap((sitting): readonly StudyFinding[] => {
    const held = sitting.clocks.occurred
    const onTheDay = { ...view, on: held }
    const before = resultsIn(onTheDay).filter(({ clocks, facts }) => clocks.occurred < held && facts.passed)
    const passed = personsIn(before)
    // Of a township that keeps no list of its persons nothing can be said.
    const all = inService(onTheDay)
    const roster = all.filter(({ key }) => !passed.has(key)).length
    const { due } = sitting.facts
    if (all.length === 0 || due === roster) return []
    return [{ code: 'examDueDiffers', sitting: sitting.key, held, due, roster, entries: [sitting.id] }]
  })

const resultDiffers = (view: AlertView): readonly StudyFinding[] => {
  const sittings = new Map(entriesOf(view, examSitting, 'upTo').map((sitting) => [sitting.key, sitting]))
  return resultsIn(view).flatMap((result): readonly StudyFinding[] => {
    const { mark, passed, sitting: key = '' } = result.facts
    const sitting = sittings.get(key)
    if (sitting === undefined || passed === mark >= sitting.facts.passMark) return []
    const { passMark } = sitting.facts
    const entries = idsOf([sitting, result])
    return [{ code: 'examResultDiffers', result: result.key, sitting: key, mark, passMark, passed, entries }]
  })
}

/** The alerts of the study-law examination. */
export const studyLawExamAlerts: readonly Alert[] = [
  {
    id: 'civil-servants-not-sat',
    label: { zh: '公务员未参加学法用法考试', en: 'Civil servants who have not sat the study-law examination' },
    system: 'studyLawExam',
    citation: opinion,
    reads: [person.id, examSitting.id, examResult.id],
    look: notSat,
  },
  {
    id: 'exam-due-differs',
    label: { zh: '应考人数与名册不符', en: 'A sitting at which others were due than the list names' },
    system: 'studyLawExam',
    citation: ownArrangement,
    reads: [person.id, examSitting.id, examResult.id],
    look: dueDiffers,
  },
  {
    id: 'exam-result-differs',
    label: { zh: '是否通过与合格线不符', en: 'A result that the pass mark contradicts' },
    system: 'studyLawExam',
    citation: ownArrangement,
    reads: [examSitting.id, examResult.id],
    look: resultDiffers,
  },
]
