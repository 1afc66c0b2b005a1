import {
  type CounselJudged,
  type CounselMeasure,
  type CounselVerdict,
  counselMeasures,
  counselNorms,
} from '@zhunsheng/domain/services'
import { codeEnum } from './code-enum.ts'
import { both } from './describe.ts'

const isMeasure = (text: string): text is CounselMeasure => Object.hasOwn(counselMeasures, text)
export const CounselMeasureEnum = codeEnum(
  'CounselMeasure',
  '法律顾问服务计什么 · What a norm counts',
  Object.keys(counselMeasures).filter(isMeasure),
  (code) => both(counselMeasures[code]),
)

const norms = new Map(counselNorms.map(({ id, label }) => [id, both(label)]))
export const CounselNormEnum = codeEnum(
  'CounselNormId',
  '法律顾问服务的地方标准，据报道 · Local norms of counsel service, as reported',
  [...norms.keys()],
  (code) => norms.get(code) ?? code,
)

const statuses: Readonly<Record<CounselJudged['status'], string>> = {
  met: '达到 · Met',
  short: '未达到 · Short of it',
  notJudged: '不评 · Not judged',
}
export const CounselStatusEnum = codeEnum(
  'CounselStatus',
  '与标准相比的结果 · How a period stands to a norm',
  ['met', 'short', 'notJudged'],
  (code) => statuses[code],
)

type Because = Extract<CounselVerdict, { readonly because: string }>['because']
const reasons: Readonly<Record<Because, string>> = {
  notOver: '期间未满 · The period is not over',
  noCounsel: '期间无人在聘 · No counsel was in force in it',
  counselPartOfIt: '只有部分日期在聘 · Counsel was in force on some of its days',
  normNotInForce: '标准当时尚无记载 · The norm was not known then',
}
export const NotJudgedEnum = codeEnum(
  'CounselNotJudged',
  '不评的原因 · Why a period is not judged',
  ['notOver', 'noCounsel', 'counselPartOfIt', 'normNotInForce'],
  (code) => reasons[code],
)
