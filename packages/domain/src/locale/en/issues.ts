import type { AssessIssue } from '../../assessment/assessment.ts'
import type { PlainFigureIssue } from '../../assessment/plain-figures.ts'
import { wordFor } from '../codes.ts'
import type { Issue, Sentences } from '../locale.ts'
import { format } from './format.ts'
import { checkFaults } from './check-faults.ts'
import { illegalMove } from './illegal-move.ts'
import { labels } from './labels.ts'

const nouns = {
  indicator: 'indicator',
  was: 'former path',
  parameter: 'parameter',
  figure: 'figure',
  veto: 'veto',
  grade: 'grade',
  case: 'case',
  instrument: 'instrument',
} as const

const wantedTypes = {
  text: 'text',
  integer: 'a whole number',
  amount: 'a whole number, or a quoted decimal (such as "0.285")',
  boolean: 'true or false',
  list: 'a list',
  object: 'a set of keys',
} as const
const foundTypes = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
  list: 'a list',
  object: 'a set of keys',
  other: 'something else',
} as const
const formats = {
  text: 'one line of text that is not empty',
  id: 'an id (it starts with a letter and holds letters, digits, dashes and dots)',
  date: 'a date (such as 2023-05-06)',
  path: 'a path (such as study/centre-group)',
  divisionCode: 'a quoted division code of 12 digits',
  period: 'a period (such as 2023 or 2023-05)',
} as const
const shapes = { number: 'a number', share: 'a share' } as const
const totalNeeding = {
  bands: 'grades',
  indicators: 'indicators',
  vetoes: 'vetoes',
  byScore: 'money by score',
  rankOverrides: 'rank overrides',
  replacement: 'replacement triggers',
} as const
const compared = {
  points: 'points',
  grade: 'grade',
  moneyFen: 'money (fen)',
  status: 'status',
  indicator: 'points of an indicator',
} as const

/** Why a case could not be judged. */
const caseFaults: Readonly<Record<PlainFigureIssue['code'] | AssessIssue['code'], string>> = {
  unknownFigure: 'this book reads no such figure',
  notExact: 'the value is not exact',
  notWhole: 'the value is below 0, or finer than the figure is kept',
  shareWithoutOf: 'the share lacks its denominator',
  ofWithoutShare: 'what is not a share has no denominator',
  aboveOf: 'it counts more than its denominator',
  subjectKindDiffers: 'this book judges others',
  periodKindDiffers: 'this book judges by other periods',
  periodOutsideSpan: 'the period does not lie in the time for which this book is made',
  outsideJurisdiction: 'the place is not one for which this book is made',
  midPeriodUnstated: 'a parameter changes inside the period, and the book does not say what holds then',
}

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`
const until = (from: string, to: string | undefined): string =>
  to === undefined ? `from ${from} on` : `${from} to ${to}`
const interval = (from: string, to: string | undefined): string =>
  to === undefined ? `${from} points and above` : from === to ? `${from} points` : `${from} to ${to} points`
const given = (found: string | undefined): string => (found === undefined ? '' : ` (“${found}”)`)

/** Everything that can be wrong with a rule book, a request or an entry. */
export const issues: Sentences<'code', Issue> = {
  tooDeep: () => 'This is nested too deeply; check the levels.',
  unknownKey: ({ key, suggestion }) => `There is no key “${key}”.${meant(suggestion)}`,
  missingKey: ({ key }) => `The key “${key}” is missing; add it.`,
  wrongType: ({ wanted, found }) => `This is ${foundTypes[found]}; it should be ${wantedTypes[wanted]}.`,
  floatInSource: ({ found }) =>
    `The decimal ${found} needs quotes: write "${found}", or computers take it for an approximation.`,
  numericCode: ({ found }) => `This is a code, not a number: write it in quotes, "${found}".`,
  notDecimal: ({ found }) => `“${found}” is not a decimal number.`,
  tooManyDigits: ({ found, digits }) =>
    `“${found}” has more than ${digits} decimals; at most ${digits} are possible here.`,
  outOfRange: ({ found, least, exclusive }) =>
    `“${found}” is out of range: it should be ${exclusive ? 'more than' : 'at least'} ${least}.`,
  badText: ({ wanted, found }) => `“${found}” will not do here; it should be ${formats[wanted]}.`,
  notOneOf: ({ found, allowed, suggestion }) =>
    `“${found}” is not one of the words allowed: ${allowed.join(', ')}.${meant(suggestion)}`,
  emptyList: () => 'The list may not be empty.',

  duplicateName: ({ what, name }) => `The ${nouns[what]} “${name}” appears more than once.`,
  pathOutsideParent: ({ parent, found }) => `The path of a child starts with “${parent}/”; here it is “${found}”.`,
  wasStillPresent: ({ was }) => `The former path “${was}” is still in use; after a rename nobody may use it.`,
  unknownName: ({ what, name, suggestion }) => `There is no ${nouns[what]} “${name}”.${meant(suggestion)}`,
  unusedName: ({ what, name }) => `The ${nouns[what]} “${name}” is never used; remove it or refer to it.`,

  pointsDoNotAdd: ({ level, stated, found }) => {
    const sum = {
      total: 'The indicators add up to',
      group: 'The children add up to',
      rescale: 'Before conversion the children add up to',
    }[level]
    return `${sum} ${found} points, but ${stated} are stated.`
  },
  capOutOfReach: ({ stated, found }) =>
    `The children add up to ${found} points and cannot reach the stated cap of ${stated}.`,
  weightsDoNotAdd: ({ found }) => `The weights add up to ${found}; they should add up to 1.`,
  weightMissing: ({ child }) => `The indicator “${child}” has no weight.`,
  pointsAboveMaximum: ({ found, maximum }) => `${found} points are more than the full marks of ${maximum}.`,
  reachesZeroMisstated: ({ stated, lowest }) =>
    stated
      ? `The deduction is said to reach 0, but the lowest it can reach is ${lowest} points.`
      : `The deduction is said not to reach 0, but the lowest it can reach is ${lowest} points.`,
  mustBeOutside: ({ mechanism }) =>
    `The mechanism “${labels.mechanism[mechanism]}” stands outside the total: state outside: true.`,
  mayNotBeOutside: ({ mechanism }) =>
    `The mechanism “${labels.mechanism[mechanism]}” cannot stand outside the total: remove outside.`,

  bandGap: ({ from, to, above, below }) => {
    const where = [
      ...(below === undefined ? [] : [`above “${below}”`]),
      ...(above === undefined ? [] : [`below “${above}”`]),
    ].join(', ')
    return `${interval(from, to)} earn no grade${where === '' ? '' : ` (${where})`}; every score needs exactly one grade.`
  },
  bandOverlap: ({ from, to, grades: [upper, lower] }) =>
    `${interval(from, to)} earn both “${upper}” and “${lower}”; every score needs exactly one grade.`,
  bandEmpty: ({ grade }) => `The grade “${grade}” ends below where it begins: it holds no score.`,
  rowsNotDescending: ({ row, on }) =>
    `Row ${row + 1} does not begin below the row before it${on === undefined ? '' : ` (${format.date(on)})`}; rows go from the highest down.`,
  rowsNotAscending: ({ row }) =>
    `Row ${row + 1} does not reach further than the row before it; rows go from the first rank on.`,
  lastRowNotZero: ({ found }) =>
    `The lowest row begins at ${found}; it should begin at 0, so that every number earns something stated.`,

  rowOverlap: ({ rows: [upper, lower], from, to }) =>
    `Rows ${upper + 1} and ${lower + 1} overlap: ${from === to ? from : `${from} to ${to}`} belongs to both, and the text does not say to which.`,
  rowGap: ({ rows: [upper, lower], from, to }) =>
    `Between rows ${upper + 1} and ${lower + 1} there is a gap: ${from === to ? from : `${from} to ${to}`} belongs to neither.`,
  bonusUnbounded: ({ each, points }) =>
    `${each} points for each without a bound can exceed the ${points} points of the item: a bound must be set first.`,

  figureReadTwice: ({ figure, other }) =>
    `The figure “${figure}” is read by the indicator “${other}” already; if that is meant, state sharesFigure: true.`,
  sharesFigureAlone: ({ figure }) => `No other indicator reads the figure “${figure}”; remove sharesFigure.`,
  notMonotone: ({ figure, good }) =>
    good === 'neither'
      ? `Of the figure “${figure}” ${labels.good[good]}, but points follow from it; if that is meant, state nonMonotone: true.`
      : `Of the figure “${figure}” ${labels.good[good]}, but the points may go the other way; if that is meant, state nonMonotone: true.`,
  monotoneAfterAll: ({ figure }) => `The better the figure “${figure}”, the more points; remove nonMonotone.`,
  figureShape: ({ figure, wanted, found }) =>
    `The figure “${figure}” is ${shapes[found]}; here it must be ${shapes[wanted]}.`,
  measureMismatch: ({ figure, wanted, found }) =>
    `The figure “${figure}” should measure ${labels.measure[wanted]}, but it is ${labels.measure[found]}: the units disagree.`,
  notAttested: ({ figure }) =>
    `The figure “${figure}” carries no reason and no approving post, so it cannot serve discretion or a manual score.`,
  subjectMismatch: ({ figure, wanted, found }) =>
    `The figure “${figure}” is counted for a ${labels.subject[found]}; this book judges a ${labels.subject[wanted]}.`,

  notInForce: ({ instrument, from, to, inForceFrom, inForceTo }) => {
    const began = inForceFrom === undefined ? '' : `, in force from ${format.date(inForceFrom)}`
    const ended = inForceTo === undefined ? '' : `, until ${format.date(inForceTo)}`
    return `The instrument “${instrument}”${began}${ended}, does not cover the dates for which it is cited (${until(from, to)}).`
  },
  verificationTooStrong: ({ instrument, stated, own }) =>
    `The citation says “${labels.verification[stated]}”, but the instrument “${instrument}” itself is “${labels.verification[own]}”; a citation cannot be surer than its instrument.`,
  notIllustrative: ({ stated }) =>
    `It is marked as not in the text (missingInSource), but as “${labels.verification[stated]}”; it must be “${labels.verification.illustrative}”.`,
  datesReversed: ({ from, to }) => `The end ${format.date(to)} is before the beginning ${format.date(from)}.`,
  valuesNotInOrder: ({ parameter }) =>
    `The values of the parameter “${parameter}” should stand in the order of their dates.`,
  valuesOverlap: ({ parameter, from, to }) =>
    `The parameter “${parameter}” has two values from ${format.date(from)} to ${format.date(to)}; a day can have only one.`,
  midPeriodUnstated: (issue) =>
    'on' in issue
      ? `The parameter “${issue.parameter}” changes on ${format.date(issue.on)}, inside a period: state midPeriod, which says what holds then.`
      : `The parameter “${issue.parameter}” changes inside the period ${format.periodOf(issue.period)}, and the book does not say what holds then.`,
  inapplicablePolicyUnstated: ({ indicator }) =>
    `The indicator “${indicator}” may be inapplicable: state inapplicable, which says what becomes of its points.`,

  needsTotal: (issue) =>
    'what' in issue
      ? `Without a total there can be no ${totalNeeding[issue.what]}.`
      : `The book “${issue.book}” has no total, so nobody can be ranked by it.`,
  needsBands: () => 'Without grades there can be no money by grade.',
  noOutcome: () => 'There is neither a total nor money: the book comes to nothing.',
  factorMissing: ({ grade }) => `The grade “${grade}” has no factor.`,
  capBelowFloor: ({ cap, floor }) => `The cap of ${cap} yuan is below the floor of ${floor} yuan.`,
  groupNotLarger: ({ count, minimumGroup }) =>
    `It concerns ${count} and applies to groups of ${minimumGroup}: nobody would be left out; the smallest group must be larger than ${count}.`,

  casePeriod: ({ case: name, period }) =>
    `The period “${period}” of the case “${name}” is not one that this book judges.`,
  caseDiffers: ({ case: name, what, indicator, expected, found }) => {
    const of = indicator === undefined ? compared[what] : `points of the indicator “${indicator}”`
    return `Case “${name}”: the ${of} should be ${expected}, but came to ${found ?? 'nothing'}.`
  },
  caseFails: ({ case: name, issue }) => `Case “${name}” could not be judged: ${wordFor(caseFaults, issue)}.`,
  bandNotReached: ({ grade }) => `No case reaches the grade “${grade}”; add one.`,
  rowNotReached: ({ indicator, row }) => `No case reaches row ${row + 1} of the indicator “${indicator}”; add one.`,

  subjectKindDiffers: ({ expected, actual }) =>
    `This book judges a ${wordFor(labels.subject, expected)}, not a ${wordFor(labels.subject, actual)}.`,
  periodKindDiffers: ({ expected, actual }) =>
    `This book judges by the ${wordFor(labels.periodKind, expected)}, not by the ${wordFor(labels.periodKind, actual)}.`,
  periodOutsideSpan: ({ period, from, to }) =>
    `The period ${format.periodOf(period)} does not lie in the time for which this book is made (${until(from, to)}).`,
  outsideJurisdiction: ({ township, jurisdiction }) =>
    `The township ${township} does not lie in ${jurisdiction}, for which this book is made.`,

  unknownFigure: ({ figure }) => `This book reads no figure “${figure}”.`,
  notExact: ({ figure, found }) =>
    `The value of the figure “${figure}”${given(found)} is not exact: write a whole number or a quoted decimal.`,
  notWhole: ({ figure, found }) =>
    `The value of the figure “${figure}”${given(found)} is below 0, or finer than the figure is kept.`,
  shareWithoutOf: ({ figure }) => `The figure “${figure}” is a share: give its denominator as well.`,
  ofWithoutShare: ({ figure }) => `The figure “${figure}” is not a share and has no denominator.`,
  aboveOf: ({ figure, found }) => `The figure “${figure}” counts more than its denominator${given(found)}.`,

  recordedNotInstant: ({ recorded }) => `“${recorded}” is not an instant: write it as 2024-01-05T09:30:00+08:00.`,
  occurredAfterRecorded: ({ occurred, recorded }) =>
    `It is said to have occurred on ${format.date(occurred)}, after it was recorded (${format.instant(recorded)}); check both.`,
  recordedBeforePrevious: ({ previous, recorded }) =>
    `It is said to have been recorded at ${format.instant(recorded)}, before the version it replaces, at ${format.instant(previous)}; check it.`,
  recordedInSealedMonth: ({ recorded, through }) =>
    `It is said to have been recorded at ${format.instant(recorded)}, but everything recorded by ${format.instant(through)} is sealed; write it with the time at which it is really recorded.`,
  keyFixed: ({ key, given: other }) =>
    `A correction cannot change the number: it was “${key}”, now “${other}”. If the number was wrong, void the entry and enter it anew.`,
  yearFixed: ({ year, occurred }) =>
    `A correction cannot change the year: it was ${year}, now it occurred on ${format.date(occurred)}. If the year was wrong, void the entry and enter it anew.`,
  nothingChanged: ({ key }) => `“${key}” is the same as the current version: there is nothing to correct.`,
  alreadyVoid: ({ key }) => `“${key}” has been voided and cannot be corrected or voided again; use a new number.`,
  reasonMissing: () => 'A correction or a void needs a reason.',
  staleVersion: ({ expected, current }) =>
    `Somebody changed the entry: it is at version ${current}, not ${expected}; load it again and retry.`,

  notComparable: ({ subject, book, period }) =>
    `“${subject}”, judged by the book “${book}” for ${format.periodOf(period)}, cannot be ranked with the others: the book or the period differs.`,
  subjectTwice: ({ subject }) => `“${subject}” appears more than once; each can be ranked only once.`,
  notSameCase: ({ published, recomputed }) =>
    `The published result (${published}) and the recomputed one (${recomputed}) are not of the same subject and period.`,
  noMoney: ({ which }) => `The ${which} result has no money, so there is no difference to work out.`,

  unknownPath: ({ path, suggestions }) =>
    suggestions.length === 0
      ? `This book has no “${path}”.`
      : `This book has no “${path}”. Did you mean: ${suggestions.join(', ')}?`,

  outsideCalendar: ({ date, from, to }) =>
    `The calendar of working days knows ${format.date(from)} to ${format.date(to)} only; whether ${format.date(date)} is worked cannot be told, so the time cannot be counted.`,
  notDay: ({ text }) => `“${text}” is not a date: write it as 2023-05-06.`,
  noInstant: ({ text }) => `“${text}” is not an instant: write it as 2023-05-06T09:30:00+08:00.`,
  notWholeUnits: ({ length }) =>
    `The length of a time limit should be a whole number from 1 to 10000, but is ${length}.`,
  hoursNotSuspended: () => 'A time limit in hours cannot be suspended.',
  tooFar: ({ date, latest }) =>
    `${date} is after ${format.date(latest)}, so the time cannot be counted; leave the end out where there is none.`,
  suspensionsOutOfOrder: ({ from }) =>
    `The suspension from ${format.date(from)} on overlaps with another, or ends before it begins; check it.`,
  noLengthInForce: ({ clock, on }) =>
    `No length of the time limit “${clock}” was in force on ${format.date(on)}, so it cannot be counted.`,

  illegalMove,
  ...checkFaults,
}
