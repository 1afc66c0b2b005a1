import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, institutionStaff, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Sitting = Noted<'exam-sitting'>
// 60 is what many places do: no national pass mark is known.
const [passMark, excellentMark] = [60, 90]
const [firstDay, secondDay] = [workday(9, 20), workday(10, 18)]
const sittingOn = (number: number, occurred: CivilDate, title: string, due: number): Sitting => ({
  key: keyOf('XFCC', number, 2),
  clocks: { occurred },
  facts: { title, due, passMark, excellentMark },
  personal: {},
  recorded: officeHours(addDays(occurred, 1), randomFor(title)),
})
const [first, second] = [
  sittingOn(1, firstDay, '年度学法用法考试', civilServants.length),
  sittingOn(2, secondDay, '年度学法用法考试补考', 1),
]

type Result = Noted<'exam-result'>
type Sat = readonly [Person, Result['facts']['personCategory'], CivilDate, boolean, Sitting?]
// One civil servant failed and sat again: 34 persons, 35 sittings. Six who sat are not civil servants, one sat another examination.
const resit = 19
const examResults = (): readonly Result[] => {
  const random = randomFor('exam-result')
  const results: readonly Sat[] = [
    ...civilServants.map((who, i) => [who, 'civilServant', firstDay, i !== resit, first] as const),
    ...institutionStaff.map((who, i) => [who, 'publicInstitution', firstDay, i !== 2, first] as const),
    ...civilServants.slice(resit, resit + 1).map((who) => [who, 'civilServant', secondDay, true, second] as const),
    ...stationed.slice(4, 5).map((who) => [who, 'civilServant', workday(11, 15), false] as const),
  ]
  return results.map(([who, personCategory, occurred, passed, sitting], i): Result => {
    const mark = passed ? random.between(78, 100) : random.between(41, 57)
    return {
      key: keyOf('XFKS', i + 1),
      clocks: { occurred },
      facts: {
        exam: sitting === undefined ? 'other' : 'studyLawExam',
        personCategory,
        person: who.key,
        mark,
        passed,
        ...(sitting !== undefined && { excellent: mark >= excellentMark, sitting: sitting.key }),
      },
      personal: { name: who.name },
      recorded: officeHours(addDays(occurred, 5), random),
    }
  })
}

/** The sittings of the study-law examination and what came out of them. */
export const exam = (): Part<'exam-sitting' | 'exam-result'> => ({
  'exam-sitting': [first, second],
  'exam-result': examResults(),
})
