import type { Field } from '../../ledger/entry-kind.ts'
import type { Locale, Remedy } from '../locale.ts'

const told = (reason: string, remedy: string) => (): Remedy => ({ reason, remedy })
const unitOf = (field: Field | undefined): string => (field?.type === 'count' ? ` (unit: ${field.unit.en})` : '')

const allowed = (field: Field | undefined): string =>
  field?.type === 'enum'
    ? `Write one of: ${Object.values(field.values)
        .map(({ en }) => en)
        .join(', ')}.`
    : 'Choose from the list in the template.'

const reference = (field: Field | undefined): string => {
  const target = field?.type === 'ref' ? field.to : undefined
  switch (target) {
    case 'person':
      return 'Write a person key: it starts with a letter and holds letters, digits and dashes; never a name or an ID number.'
    case 'division':
      return 'Write the 12 digits of a village or community; the last three are not all 0.'
    case 'post':
      return 'Write the code of a post.'
    default:
      return 'Write the number of the record referred to, in one line.'
  }
}

/** Why a cell or a row of a ledger file was refused, and what to write instead. */
export const rowIssues: Locale['rowIssues'] = {
  missing: told('A required cell is empty.', 'Fill it in; if there was no such thing, leave the row out.'),
  notText: told('It holds a line break or a control character.', 'Write one line of plain text.'),
  notDate: told('It is not a date.', 'Write it as 2023-05-06.'),
  notCount: (field) => ({
    reason: 'It is not a whole number.',
    remedy: `Write 0 or a positive whole number${unitOf(field)}, without unit, comma or decimals.`,
  }),
  notQuarterHours: told('It is not a number of credit-hours.', 'Write a multiple of 0.25, such as 1.5.'),
  notPoints: told('It is not a number of points.', 'Write a number of at most 2 decimals, such as 1.5.'),
  notMoney: told('It is not an amount of money.', 'Write yuan with at most 2 decimals, such as 480.00.'),
  notYesNo: told('It is neither yes nor no.', 'Write 是 or 否 (yes or no).'),
  notInList: (field) => ({ reason: 'It is not one of the values allowed.', remedy: allowed(field) }),
  notReference: (field) => ({ reason: 'It is not a valid reference.', remedy: reference(field) }),
  unknownColumn: told('This ledger has no such column.', 'Remove it, or correct its name by the template.'),
  notDivisionCode: told('It is not a division code.', 'Write 12 digits; for a township 9 will do.'),
  notTownshipCode: told('It is not the code of a township.', 'Write 9 digits, or 12 that end in 000.'),
  notInstant: told('It is not an instant.', 'Write it as 2024-01-05T09:30:00+08:00.'),
  reportedBeforeOccurred: told('It was reported before it occurred.', 'Check both dates.'),
  closedBeforeOccurred: told('It ended before it began.', 'Check both dates.'),
  creditHoursDisagree: told(
    'The credit-hours are not what the stated scheme makes of the minutes.',
    'Check the minutes, the scheme and the credit-hours.',
  ),
  minutesWithoutAttendance: told('Minutes are given for somebody who did not attend.', 'Absent or on leave: write 0.'),
  servedExceedsRequired: told('More days were served than required.', 'Check both numbers of days.'),
  claimValueMismatch: told(
    'The form of the claim and its value do not go together.',
    '“Exact” and “More than” need a value; “All” and “No number” have none.',
  ),
  notSha256: told(
    'This is not the SHA-256 of a file.',
    'Write 64 digits of 0–9 and a–f, or attach the file by zhunsheng evidence add.',
  ),
  evidenceTarget: told(
    'What the file supports and the ledger named do not go together.',
    'Name the ledger when it supports an entry, and none when it supports an indicator.',
  ),
  moreThanAll: told('It is more than 100 %.', 'Write 0 to 100.'),
  dissentWithoutReason: told(
    'Somebody disagrees without a reason.',
    'Write down the view held: the law has it recorded.',
  ),
  opinionWithoutDate: told(
    'The opinion and the day on which it was given do not go together.',
    'Give both once there is an opinion, and none before.',
  ),
  notIdentityNumber: told(
    'The number does not fit the type of document, or its check digit is wrong.',
    'Compare number and type with the document: give both or neither, letters in capitals, no blanks.',
  ),
  bandUpsideDown: told('The least fine is above the greatest.', 'Check both amounts.'),
  officersTheSame: told(
    'The two officers are one person.',
    'There have to be at least two: give the key of another one.',
  ),
  penaltyWithoutContent: told(
    'The outcome and the penalties do not fit.',
    'For a penalty give a warning, a fine, a confiscation or another penalty; for none leave all empty (“Warning or public criticism”: no).',
  ),
  resultWithoutDate: told('The result and its date go together.', 'Give both when it is concluded, otherwise neither.'),
  disclosureOfNothing: told(
    'It does not say of what it is.',
    'Give the case of a penalty or permit, and the year of yearly data.',
  ),
  sampleTooLarge: told('More files were drawn than there were.', 'Check both numbers.'),
  exemptionWithoutGround: told(
    'The measure and the ground of exemption do not fit.',
    'Give a ground for an exemption, and none for anything else.',
  ),
  notGridCode: told(
    'The grid code does not belong to the village or community.',
    'A grid code has 15 digits: the 12 of its village or community and three more.',
  ),
  categoryClosed: told(
    'The category was closed on the day of the report.',
    'What was entered before stays; for what came later choose another category (the day is a convention of this product).',
  ),
  selfHandledNotClosed: told(
    'Handled on the spot, yet without a closing date.',
    'Enter the day as the closing date, or say that it was not handled on the spot.',
  ),
  triggerWithoutFault: told(
    'The cause does not fit what set the replacement off.',
    'Performance and conduct need what set them off; other causes have none.',
  ),
  promiseBeyondLaw: told('The promised time is longer than the lawful one.', 'Check the two.'),
  routeOfNoAppeal: told('Only an appeal has a route.', 'Check the kind of petition, or leave the route out.'),
  chargeOfNothing: told(
    'It is not clear what the leader takes charge of.',
    'Fill in the petition or the dispute, one of them.',
  ),
  petitionerMissing: told(
    'There is no person key of the petitioner.',
    'Give one; where nobody can tell who it is, say that name or address are unclear.',
  ),
  nameOfNobody: told(
    'There is a name of the petitioner and no person key.',
    'Give the petitioner a person key where the name is known.',
  ),
  keptWithoutReason: told(
    'Somebody is kept, and the rest does not fit.',
    'Say what set the decision off and why it was so decided, and name nobody who comes.',
  ),
  returnOfItself: told(
    'The problem is said to return, and names itself.',
    'Name the problem before; leave it out where nothing returns.',
  ),
}
