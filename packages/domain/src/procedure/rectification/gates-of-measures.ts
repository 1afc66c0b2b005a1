import type { CellValue } from '../../ledger/entry-kind.ts'
import { posts } from '../../township/post.ts'
import { codeIn } from '../code-in.ts'
import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import type { Attempt } from '../procedure.ts'
import type { ProblemGate } from './problem-gate.ts'
import type { ProblemState } from './problem-state.ts'

type Tried = Attempt<ProblemState>
const said = ({ entry }: Tried, field: string): CellValue | undefined => entry.facts[field]
const day = (attempt: Tried): string => String(said(attempt, 'until') ?? '')
const ofEntry = { citation: convention, isOfEntry: true } as const

/** A cause that was found is stated. */
export const causeStated: ProblemGate = {
  id: 'causeStated',
  label: { zh: '查明原因须写明原因', en: 'A cause that was found is stated' },
  lacks: { zh: '没有填写说明', en: 'nothing is stated' },
  remedy: { zh: '在“说明”中写明原因', en: 'state the cause as the reason' },
  ...ofEntry,
  judge: ({ entry }) => hasReason(entry),
}

/**
 * A measure answers a cause. That a report states causes is asked of it by law and told by an alert; that a cause is known
 * before a measure is set is a convention of this product.
 */
export const causeKnown: ProblemGate = {
  id: 'causeKnown',
  label: { zh: '确定措施以前应当查明原因', en: 'The cause is found before a measure is set' },
  lacks: { zh: '没有原因', en: 'no cause is stated' },
  remedy: { zh: '登记“查明原因”', en: 'enter the cause that was found' },
  citation: convention,
  after: ['causeFound'],
  judge: ({ state }) => state.hasCause,
}

/** A measure says what is done, and until when. */
export const measureWhole: ProblemGate = {
  id: 'measureWhole',
  label: { zh: '措施须写明内容和期限', en: 'A measure says what is done, and until when' },
  lacks: {
    zh: '没有填写措施，或者没有不早于当日的期限',
    en: 'no measure is stated, or no day that is still to come',
  },
  remedy: { zh: '填写“措施”和“整改期限”', en: 'state the measure and its last day' },
  ...ofEntry,
  judge: (attempt) => said(attempt, 'measure') !== undefined && day(attempt) >= attempt.on,
}

/** Another measure does not put the last day off: an extension does, or the problem was reopened. */
export const dueKept: ProblemGate = {
  id: 'dueKept',
  label: { zh: '另定措施不得推后期限', en: 'Another measure does not put the last day off' },
  lacks: { zh: '期限晚于现行的期限', en: 'its last day is later than the one that stands' },
  remedy: { zh: '需要延期的，批准延期', en: 'have an extension approved' },
  isConditional: true,
  ...ofEntry,
  judge: (attempt) => attempt.state.due === undefined || day(attempt) <= attempt.state.due,
}

/** What is carried out was set. */
export const measureSet: ProblemGate = {
  id: 'measureSet',
  label: { zh: '应当先确定措施', en: 'A measure has to be set first' },
  lacks: { zh: '没有措施', en: 'there is none' },
  remedy: { zh: '登记措施及其期限', en: 'enter the measure with its last day' },
  citation: convention,
  after: ['measureSet'],
  judge: ({ state }) => state.measure !== undefined,
}

/** An extension is to a later day, with a reason. */
export const laterWithReason: ProblemGate = {
  id: 'laterWithReason',
  label: { zh: '延期须有理由和更晚的期限', en: 'An extension is to a later day, with a reason' },
  lacks: { zh: '没有写明理由，或者没有更晚的期限', en: 'no reason is stated, or no later day' },
  remedy: { zh: '填写“说明”和“整改期限”', en: 'state the reason and the day' },
  ...ofEntry,
  judge: (attempt) => hasReason(attempt.entry) && day(attempt) > (attempt.state.due ?? ''),
}

/** Nobody checks himself, or gives himself more time: another post than the one that answers. */
export const byAnother: ProblemGate = {
  id: 'byAnother',
  label: { zh: '核查、批准延期的不得是责任人本人', en: 'Whoever checks or extends is not who answers for it' },
  lacks: {
    zh: '没有填写核查（批准）人职务，或者就是责任职务',
    en: 'no post is stated, or the one that answers for it',
  },
  remedy: { zh: '由其他职务的人核查、批准，并填写其职务', en: 'let another post do it, and state which' },
  ...ofEntry,
  judge: ({ state, entry }) => {
    const by = codeIn(posts, entry.facts['by'])
    return by !== undefined && by !== state.owner
  },
}

/** What is checked was said to be done. */
export const measureCompleted: ProblemGate = {
  id: 'measureCompleted',
  label: { zh: '核查以前应当整改完成', en: 'It is done before it is checked' },
  lacks: { zh: '没有整改完成的记录', en: 'nothing records that it is done' },
  remedy: { zh: '整改完成后登记', en: 'enter that it is done' },
  citation: convention,
  after: ['completed'],
  judge: ({ state }) => state.completedOn !== undefined,
}

/** A check that failed, and a reopening, say why. */
export const whyStated: ProblemGate = {
  id: 'whyStated',
  label: { zh: '退回、重新整改须写明理由', en: 'What goes back says why' },
  lacks: { zh: '没有填写说明', en: 'no reason is stated' },
  remedy: { zh: '填写“说明”', en: 'state the reason' },
  ...ofEntry,
  judge: ({ entry }) => hasReason(entry),
}

/** What is closed was checked. */
export const checkedByAnother: ProblemGate = {
  id: 'checkedByAnother',
  label: { zh: '销号以前应当核查通过', en: 'It is checked before it is closed' },
  lacks: { zh: '没有核查通过的记录', en: 'nothing records that a check found it done' },
  remedy: { zh: '由责任人以外的人核查', en: 'let somebody else than who answers for it check' },
  citation: convention,
  after: ['verified'],
  judge: ({ state }) => state.verified !== undefined,
}
