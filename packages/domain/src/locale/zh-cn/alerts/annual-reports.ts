import type { AnnualReportFinding } from '../../../alert/report/annual-report-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const duties = { submission: '报送', publication: '公开' } as const
const nowhere = {
  noPlace: '没有填写公开方式和公开地址',
  noAddress: '公开方式是政府网站，没有填写公开地址',
  noticeBoardOnly: '只在公示栏公开；应当通过报刊、网站等向社会公开',
} as const
const issuers = { township: '本镇', county: '县' } as const

/** What is amiss with the annual report, beside what is late. */
export const annualReports: Sentences<'code', AnnualReportFinding> = {
  reportInGrace: ({ reportYear, what, last, done }) => {
    const came = done === undefined ? `还没有${duties[what]}` : `${format.date(done)}${duties[what]}`
    return `${reportYear}年度报告${came}：“前”字不含当日的，期限是${format.date(last)}，已经过期；含当日的，没有过期。按哪一种理解，请以县里要求为准。`
  },
  reportDueBeyond: ({ reportYear, what, stated, last }) =>
    `${reportYear}年度报告登记的${duties[what]}期限是${format.date(stated)}，“前”字无论怎样理解都不晚于${format.date(last)}；是否按时的指标以登记的期限为准，请更正。`,
  reportPublishedNowhere: ({ reportYear, publishedOn, why }) =>
    `${reportYear}年度报告登记为${format.date(publishedOn)}公开，${nowhere[why]}。`,
  reportNotCopied: ({ reportYear, submittedOn }) =>
    `${reportYear}年度报告${format.date(submittedOn)}报送，没有抄送县委依法治县办的记录。`,
  reportLeadersNotCovered: ({ reportYear }) =>
    `${reportYear}年度报告没有述及两位主要负责人（党委书记和镇长）履行职责的情况。`,
  reportCirculated: ({ reportYear, circular, title, issuer, on, isMissing }) =>
    `${reportYear}年度报告${isMissing ? '没有报送或者公开' : '逾期报送或者公开'}，${issuers[issuer]}${format.date(on)}印发通报${circular}“${title}”。`,
}
