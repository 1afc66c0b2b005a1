import type { InstitutionWorkFinding } from '../../../alert/enforcement/institution-work-finding.ts'
import { caseRemedy } from '../../../ledger/enforcement/case/case-remedy.ts'
import { enforcementPosts } from '../../../ledger/enforcement/team/post-responsibility.ts'
import { fileReview } from '../../../ledger/enforcement/work/file-review.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with the working of the named institutions. */
export const institutionWork: Sentences<'code', InstitutionWorkFinding> = {
  postWithoutResponsibility: ({ post, on }) =>
    `截至${format.date(on)}，执法岗位“${enforcementPosts[post].zh}”没有现行的责任规定，请补登。`,
  nothingDisclosedBeforehand: ({ on }) =>
    `截至${format.date(on)}，没有一条有效的事前公示；实施机关、立案依据、实施程序和救济渠道等信息应当公示。`,
  noFileReviewed: ({ year, decided, on }) =>
    `截至${format.date(on)}，${year}年作出决定的案件有${decided}件，没有评查过一件案卷。`,
  reviewOutsideSample: ({ review, case: of, sample, why }) =>
    why === 'unknownSample'
      ? `案卷评查${review}（案件${of}）所填的抽样${sample}不在台账中。`
      : `案卷评查${review}评查的案件${of}不是抽样${sample}按其随机种子抽中的案卷；另行选取的，不要填写抽样编号。`,
  sampleNotReproducible: ({ sample, from, to, stated, counted }) =>
    `案卷抽样${sample}写明从${format.date(from)}至${format.date(to)}决定的${stated}件案件中抽取，台账中这一期间有${counted}件，按其随机种子抽不出同样的案卷。请核对起止日期，或者补登决定后重新抽取。`,
  drawnNotReviewed: ({ sample, drawn, files, days }) =>
    `${format.date(drawn)}的案卷抽样${sample}抽中的案卷中，${files.join('、')}超过${days}日没有评查（${days}日为产品约定）。`,
  unqualifiedWithoutWrongCase: ({ review, case: of, reviewed, days }) =>
    `案件${of}的案卷${format.date(reviewed)}评查为不合格（评查${review}），超过${days}日没有登记错案和纠正；发现有错误的，应当主动改正（${days}日为产品约定）。`,
  remedyWithoutWrongCase: ({ remedy, case: of, result, concluded, days }) =>
    `案件${of}的处罚决定${format.date(concluded)}在复议或者诉讼（${remedy}）中的结果为“${caseRemedy.fields.result.values[result].zh}”，超过${days}日没有登记错案（${days}日为产品约定）。`,
  wrongCaseNotPutRight: ({ wrongCase, case: of, found, days }) =>
    `错案${wrongCase}（案件${of}）${format.date(found)}认定，超过${days}日没有纠正；发现有错误的，应当主动改正（${days}日为产品约定）。`,
  wrongCaseWithoutAccountability: ({ wrongCase, case: of, found, days }) =>
    `错案${wrongCase}（案件${of}）${format.date(found)}认定，超过${days}日既没有追究责任，也没有尽职免责的结论（${days}日为产品约定）。`,
  accountabilityWithoutWrongCase: ({ accountability, wrongCase, person }) =>
    `追责记录${accountability}（${person}）所填的错案${wrongCase}不在台账中，请核对编号或者补登错案。`,
  reviewOverlooked: ({ review, case: of, reviewed, result, checks }) =>
    `案件${of}的案卷${format.date(reviewed)}评查为“${fileReview.fields.result.values[result].zh}”（评查${review}），而按现在所知，本案不符合：${checks.map(({ zh }) => `“${zh}”`).join('、')}。请复核评查结果。`,
  reviewerActedInCase: ({ of, review, case: named, person, on }) =>
    `${format.date(on)}的${of === 'file' ? '案卷评查' : '法制审核'}${review}由${person}承担，而${person}办理过案件${named}（调查取证、采取措施或者作出决定）；评查、审核与办案应由不同的人承担。`,
}
