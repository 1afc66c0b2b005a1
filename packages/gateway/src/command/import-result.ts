import type { FaultCount, ImportReport, IntakeFault } from '../intake/index.ts'
import { faultLine, faultTitle, noticeLine, sayFault, sayNotice } from '../intake/index.ts'
import type { Invocation } from './invocation.ts'
import { lateLines } from './late-result.ts'

/** How many notices are shown; JSON has more. */
const shownNotices = 20

// What programs make of a refused move is more than its sentence.
const detailOf = ({ problem }: IntakeFault): object =>
  problem.code === 'illegalMove' ? { illegalMove: problem.move, isOwn: problem.isOwn } : {}

const faultJson = (fault: IntakeFault, { language }: Invocation): object => ({
  file: fault.file,
  sheet: fault.sheet ?? null,
  row: fault.row ?? null,
  cell: fault.cell ?? null,
  column: fault.column ?? null,
  value: fault.value ?? null,
  code: fault.problem.code,
  ...sayFault(fault, language),
  ...detailOf(fault),
})

/** An import's report as JSON. */
export const importJson = ({ faults, notices, ...report }: ImportReport, invocation: Invocation): object => ({
  ...report,
  faults: faults.map((fault) => faultJson(fault, invocation)),
  notices: notices.map((notice) => ({
    file: notice.file,
    sheet: notice.sheet ?? null,
    row: notice.row ?? null,
    to: notice.to ?? null,
    rows: notice.rows ?? null,
    column: notice.column ?? null,
    code: notice.code,
    reason: sayNotice(notice, invocation.language),
  })),
})

// Those that are not listed, by file and code.
const hiddenCounts = ({ faults, faultCounts }: ImportReport): readonly FaultCount[] =>
  faultCounts
    .map(({ file, code, count }) => {
      const listed = faults.filter((fault) => fault.file === file && fault.problem.code === code).length
      return { file, code, count: count - listed }
    })
    .filter(({ count }) => count > 0)

const hiddenLines = (report: ImportReport, { text, language }: Invocation): readonly string[] => {
  const hidden = report.faultCount - report.faults.length
  return hidden === 0
    ? []
    : [
        text.import.more(hidden),
        ...hiddenCounts(report).map(({ file, code, count }) =>
          text.import.moreOf(file, faultTitle(code, language), count),
        ),
      ]
}

const outcomeOf = ({ status, added, unchanged, faultCount }: ImportReport, { text }: Invocation): string => {
  if (status === 'refused') return text.import.nothingWritten(faultCount)
  return status === 'checked' ? text.import.wouldAdd(added, unchanged) : text.import.done(added, unchanged)
}

/** An import's report as lines: what was left out, every fault that is kept, how many there are besides, what came of it. */
export const importLines = (report: ImportReport, invocation: Invocation): readonly string[] => {
  const { text, language } = invocation
  const notices = report.notices.slice(0, shownNotices)
  const unsaid = report.noticeCount - notices.length
  return [
    ...notices.map((notice) => noticeLine(notice, language)),
    ...(unsaid > 0 ? [text.import.moreNotices(unsaid)] : []),
    ...report.faults.map((fault) => faultLine(fault, language)),
    ...hiddenLines(report, invocation),
    outcomeOf(report, invocation),
    ...(report.corrected > 0 ? [text.runs.corrected(report.corrected)] : []),
    ...(report.withheld > 0 ? [text.runs.withheld(report.withheld)] : []),
    ...(report.returned.length > 0 ? [text.runs.returned(text.list(report.returned))] : []),
    ...(report.voided > 0 ? [text.runs.voided(report.voided)] : []),
    ...lateLines(report.late, report.status === 'imported', invocation),
  ]
}
