import type { SubsidyText } from './subsidy-text.ts'

/** The sentences about the subsidy of grid members and their replacement in English. */
export const subsidyEn: SubsidyText = {
  statement: {
    description:
      "the subsidy statement of a month: points, grade, amounts, what earlier months are paid up or taken back; or a year's payments (--year)",
    month: 'the month, such as 2023-05',
    year: 'a year: what was paid each month, and differences that are still to be paid or taken back',
    asPaid: 'as it was paid then: nothing but the payments',
    csv: 'print the statement as CSV',
    monthOrYear: 'Name a month (--month) or a year (--year), one of the two.',
    asPaidOfMonth: '--as-paid and --csv are for the statement of one month: name it with --month.',
    title: (township, month, paid) =>
      `${township}: subsidy of grid members, ${month} (${paid === undefined ? 'not paid' : `${paid.numbers}, paid on ${paid.days}`})`,
    basis: (title, revision, mark) => `Basis: ${title}, ${revision}${mark === undefined ? '' : ` [${mark}]`}`,
    columns: ['Member', 'Points', 'Grade', 'Base', 'Terms', 'Bound', 'Due', 'Month', 'Corrections', 'Total', 'Open'],
    paidColumns: ['Member', 'Month', 'Corrections', 'Total', 'Payment nos.'],
    bound: { floor: (before) => `floor (was ${before})`, cap: (before) => `cap (was ${before})` },
    total: (members, regular, supplements, recoveries, all) =>
      `${members} members: month ${regular} yuan, supplements ${supplements} yuan, taken back ${recoveries} yuan, paid out ${all} yuan.`,
    correction: (member, month, before, fen, isBack) =>
      `· ${member}, ${month}: ${before} yuan had been paid; this statement ${isBack ? 'takes back' : 'adds'} ${fen} yuan.`,
    owed: (member, month, fen) =>
      `· ${member}: ${fen} yuan paid too much for ${month} cannot be taken back yet; later months take it back.`,
    difference: (member, paid, due, fen) =>
      `· ${member}: ${paid} yuan was paid for this month, which comes to ${due} yuan now; the difference of ${fen} yuan goes to the next statement.`,
    noAmount: (members) => `No amount can be told yet, and nothing is paid: ${members}.`,
    skipped: (months) => `Earlier months without any payment: ${months}.`,
    noCarryOver:
      'Each month stands alone: what the floor keeps from being deducted is not deducted later. Nothing that was paid changes; a correction pays or takes back the difference.',
    nobody: (month) => `Nobody was a grid member in ${month}.`,
    notPaid: (month) => `There is no payment for ${month}.`,
  },
  year: {
    title: (township, year) => `${township}: subsidies of grid members paid for ${year}`,
    columns: ['Month', 'Members', 'Of the month', 'Supplements', 'Taken back', 'Paid out', 'Paid on'],
    open: (count) => `Differences still to be paid or taken back: ${count}.`,
    none: 'No difference is still to be paid or taken back.',
    difference: (member, month, paid, due, fen) =>
      `· ${member}, ${month}: paid ${paid} yuan, due ${due} yuan, difference ${fen} yuan`,
    why: {
      corrected: '; the ledgers were corrected after it was paid',
      paidOtherwise: '; not what the ledgers came to when it was paid',
      leftOut: '; the statement of that month paid this member nothing',
    },
    missed: (month) => `; the ledgers already showed it when ${month} was paid, and it was not settled there`,
  },
  pay: {
    description:
      'write the statement of a month as rows of the ledger of subsidy payments, to be checked and imported; what was paid is not written again',
    statement: 'the number of the statement: one that the ledger does not have yet',
    on: 'the day of payment; today in Beijing unless given',
    out: 'write to this file (.xlsx or .csv); by default an .xlsx named for the kind; a file that is there is never overwritten',
    synthetic: 'mark each row as invented data',
    needs: 'Name the month (--month) and the number of the statement (--statement).',
    badOut: (file) => `${file} should end in .xlsx or .csv.`,
    known: (statement) => `The ledger already has a statement ${statement}: give another number.`,
    beforeEnd: (day, month) => `On ${day}, ${month} is not over: its subsidy cannot be paid yet.`,
    nothing: (month) => `There is nothing to pay for ${month}, and no file was written.`,
    written: (month, rows, total, file) => `Statement of ${month}: ${rows} rows, ${total} yuan paid out: ${file}`,
    next: (file) =>
      `Nothing is in the ledger yet. Check it, try zhunsheng import ${file} --dry-run, then run zhunsheng import ${file}.`,
  },
  replacements: {
    description:
      'who fell under a trigger for replacement in a year, by which months, beside the replacements on record',
    on: "look at the end of this day; by default the year's end, or today in the year that runs",
    title: (township, year, day) => `${township}: replacement of grid members in ${year} (up to ${day})`,
    triggered: (count) => `Triggers that came to hold: ${count}.`,
    triggerColumns: ['Member', 'Trigger', 'Months', 'Outcome'],
    outcome: {
      decided: (record) => `replacement decided (${record})`,
      kept: (record) => `decided to keep the member (${record})`,
      left: () => 'no longer in post',
      pending: (_, days) => `to be considered (within ${days} days)`,
      undecided: (_, days) => `nothing decided for more than ${days} days`,
    },
    recorded: (records, persons, performance) =>
      `Replacements on record: ${records}, of ${persons} persons, ${performance} of them for performance. Replaced does not mean unqualified.`,
    kept: (count) => `Decided to keep the member: ${count}.`,
    keptColumns: ['No.', 'Decided on', 'Member', 'Set off by', 'Beside the scores', 'Because'],
    recordColumns: ['No.', 'Decided on', 'Member', 'Cause', 'Set off by', 'Beside the scores'],
    standing: {
      notPerformance: 'nothing to do with scores',
      supported: 'supported',
      byHand: 'judged by hand',
      unsupported: 'no such trigger held in the months before',
    },
    byMonths: (standing, months) => `${standing} (${months})`,
    noRecords: 'The ledger has no replacement of that year.',
    noTriggers: 'Nobody fell under a trigger in that year.',
    note: (days) =>
      `A trigger decides nothing by itself; ${days} days are a convention of this product [illustrative].`,
  },
}
