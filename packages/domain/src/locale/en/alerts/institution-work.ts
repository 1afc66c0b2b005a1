import type { InstitutionWorkFinding } from '../../../alert/enforcement/institution-work-finding.ts'
import { caseRemedy } from '../../../ledger/enforcement/case/case-remedy.ts'
import { enforcementPosts } from '../../../ledger/enforcement/team/post-responsibility.ts'
import { fileReview } from '../../../ledger/enforcement/work/file-review.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

/** What is amiss with the working of the named institutions. */
export const institutionWork: Sentences<'code', InstitutionWorkFinding> = {
  postWithoutResponsibility: ({ post, on }) =>
    `On ${format.date(on)} no responsibility is in force for the post of enforcement “${enforcementPosts[post].en}”: enter it.`,
  nothingDisclosedBeforehand: ({ on }) =>
    `On ${format.date(on)} nothing disclosed beforehand is public; who enforces, on what grounds a case is filed, by what procedure and with what remedies has to be made public.`,
  noFileReviewed: ({ year, decided, on }) =>
    `By ${format.date(on)} ${decided} ${decided === 1 ? 'case was' : 'cases were'} decided in ${year}, and no case file was reviewed.`,
  reviewOutsideSample: ({ review, case: of, sample, why }) =>
    why === 'unknownSample'
      ? `File review ${review} (case ${of}) names sample ${sample}, which is not in the ledger.`
      : `File review ${review} is of case ${of}, which the seed of sample ${sample} does not draw; of a file that was chosen otherwise, leave the sample empty.`,
  sampleNotReproducible: ({ sample, from, to, stated, counted }) =>
    `Sample ${sample} states that it was drawn from ${stated} cases decided from ${format.date(from)} to ${format.date(to)}; the ledger has ${counted}, of which its seed draws other files. Check the days, or enter the decisions and draw again.`,
  drawnNotReviewed: ({ sample, drawn, files, days: waited }) =>
    `Of the files drawn by sample ${sample} on ${format.date(drawn)}, more than ${days(waited)} later, not reviewed: ${files.join(', ')} (${days(waited)}: a convention of this product).`,
  unqualifiedWithoutWrongCase: ({ review, case: of, reviewed, days: waited }) =>
    `The file of case ${of} was found not qualified on ${format.date(reviewed)} (review ${review}); more than ${days(waited)} later no wrong case and no correction are entered. Errors found are to be put right of one’s own accord (${days(waited)}: a convention of this product).`,
  remedyWithoutWrongCase: ({ remedy, case: of, result, concluded, days: waited }) =>
    `The decision of case ${of} came out of reconsideration or litigation ${remedy} on ${format.date(concluded)} as “${caseRemedy.fields.result.values[result].en}”; more than ${days(waited)} later no wrong case is entered (${days(waited)}: a convention of this product).`,
  wrongCaseNotPutRight: ({ wrongCase, case: of, found, days: waited }) =>
    `Wrong case ${wrongCase} (case ${of}) was found on ${format.date(found)} and is not put right more than ${days(waited)} later. Errors found are to be put right of one’s own accord (${days(waited)}: a convention of this product).`,
  wrongCaseWithoutAccountability: ({ wrongCase, case: of, found, days: waited }) =>
    `Wrong case ${wrongCase} (case ${of}) was found on ${format.date(found)}; more than ${days(waited)} later nobody was held to account for it and nobody exempted for having done their duties (${days(waited)}: a convention of this product).`,
  accountabilityWithoutWrongCase: ({ accountability, wrongCase, person }) =>
    `Accountability ${accountability} (${person}) names wrong case ${wrongCase}, which is not in the ledger: check the number, or enter the wrong case.`,
  reviewOverlooked: ({ review, case: of, reviewed, result, checks }) =>
    `The file of case ${of} was found “${fileReview.fields.result.values[result].en}” on ${format.date(reviewed)} (review ${review}), although by what is known now the case does not meet: ${checks.map(({ en }) => `“${en}”`).join(', ')}. Look at the review again.`,
  reviewerActedInCase: ({ of, review, case: named, person, on }) =>
    `${of === 'file' ? 'File review' : 'Legal review'} ${review} of ${format.date(on)} was made by ${person}, who had acted in case ${named} (took evidence, took a measure or decided); whoever reviews is to be somebody else.`,
}
