import { indexInstruments } from './citation.ts'
import { holidayNotices } from './holiday-notices.ts'
import { practiceInstruments } from './practice-instruments.ts'
import { schemeInstruments } from './scheme-instruments.ts'

/**
 * The instruments the product knows. `verified` only where the text itself was read; a date that is not certain is left
 * out. Article numbers stand in citations, never here.
 */
export const instruments = indexInstruments([
  {
    id: 'outline-2021-2025',
    title: { zh: '法治政府建设实施纲要（2021—2025年）', en: 'Outline for Building a Law-based Government (2021–2025)' },
    kind: 'jointPartyStateDocument',
    documentNumber: '中发〔2021〕33号',
    promulgatedOn: '2021-08-11',
    effectiveFrom: '2021-08-11',
    effectiveTo: '2025-12-31',
    verification: 'unverified',
  },
  {
    id: 'supervision-provisions-2019',
    title: {
      zh: '法治政府建设与责任落实督察工作规定',
      en: 'Provisions on Supervision of Law-based Government Building and Implementation of Responsibilities',
    },
    kind: 'jointPartyStateDocument',
    documentNumber: '厅字〔2019〕28号',
    promulgatedOn: '2019-05-06',
    effectiveFrom: '2019-05-06',
    verification: 'unverified',
  },
  {
    id: 'first-responsible-person-provisions-2016',
    title: {
      zh: '党政主要负责人履行推进法治建设第一责任人职责规定',
      en: 'Provisions on Principal Party and Government Leaders as First Person Responsible for the Rule of Law',
    },
    kind: 'jointPartyStateDocument',
    verification: 'unverified',
  },
  {
    id: 'major-decision-regulation-2019',
    title: { zh: '重大行政决策程序暂行条例', en: 'Interim Regulation on Major Administrative Decision Procedures' },
    kind: 'administrativeRegulation',
    documentNumber: '国务院令第713号',
    promulgatedOn: '2019-04-20',
    effectiveFrom: '2019-09-01',
    verification: 'verified',
  },
  {
    id: 'three-enforcement-systems-2018',
    title: {
      zh: '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
      en: 'Guiding Opinions on the Three Administrative Enforcement Systems',
    },
    kind: 'normativeDocument',
    documentNumber: '国办发〔2018〕118号',
    verification: 'unverified',
  },
  {
    id: 'enforcement-quality-plan-2023',
    title: {
      zh: '提升行政执法质量三年行动计划（2023—2025年）',
      en: 'Three-year Action Plan to Raise the Quality of Administrative Enforcement (2023–2025)',
    },
    kind: 'workPlan',
    documentNumber: '国办发〔2023〕27号',
    promulgatedOn: '2023-08-09',
    effectiveFrom: '2023-08-09',
    effectiveTo: '2025-12-31',
    verification: 'unverified',
  },
  {
    id: 'administrative-penalty-law-2021',
    title: { zh: '中华人民共和国行政处罚法', en: 'Administrative Penalty Law' },
    kind: 'law',
    promulgatedOn: '2021-01-22',
    effectiveFrom: '2021-07-15',
    verification: 'verified',
  },
  {
    id: 'administrative-compulsion-law-2011',
    title: { zh: '中华人民共和国行政强制法', en: 'Administrative Compulsion Law' },
    kind: 'law',
    promulgatedOn: '2011-06-30',
    effectiveFrom: '2012-01-01',
    verification: 'verified',
  },
  {
    id: 'crime-transfer-provisions-2020',
    title: {
      zh: '行政执法机关移送涉嫌犯罪案件的规定（2020年修订）',
      en: 'Provisions on Transferring Suspected Crimes by Enforcement Authorities (as revised in 2020)',
    },
    kind: 'administrativeRegulation',
    effectiveFrom: '2020-08-07',
    verification: 'verified',
  },
  {
    id: 'administrative-reconsideration-law-2017',
    title: {
      zh: '中华人民共和国行政复议法（2017年修正）',
      en: 'Administrative Reconsideration Law (as amended in 2017)',
    },
    kind: 'law',
    effectiveTo: '2023-12-31',
    verification: 'verified',
  },
  {
    id: 'administrative-reconsideration-law-2023',
    title: {
      zh: '中华人民共和国行政复议法（2023年修订）',
      en: 'Administrative Reconsideration Law (as revised in 2023)',
    },
    kind: 'law',
    promulgatedOn: '2023-09-01',
    effectiveFrom: '2024-01-01',
    verification: 'verified',
  },
  {
    id: 'administrative-litigation-law-2017',
    title: { zh: '中华人民共和国行政诉讼法（2017年修正）', en: 'Administrative Litigation Law (as amended in 2017)' },
    kind: 'law',
    effectiveFrom: '2017-07-01',
    verification: 'verified',
  },
  {
    id: 'peoples-mediation-law-2010',
    title: { zh: '中华人民共和国人民调解法', en: 'People’s Mediation Law' },
    kind: 'law',
    promulgatedOn: '2010-08-28',
    effectiveFrom: '2011-01-01',
    verification: 'verified',
  },
  {
    id: 'petition-regulation-2022',
    title: { zh: '信访工作条例', en: 'Regulation on Petition Work' },
    kind: 'jointPartyStateDocument',
    promulgatedOn: '2022-02-25',
    effectiveFrom: '2022-05-01',
    verification: 'verified',
  },
  {
    id: 'legal-literacy-advocate-norm-2021',
    title: {
      zh: '乡村“法律明白人”培养工作规范（试行）',
      en: 'Trial Norm for Training Village Legal Literacy Advocates',
    },
    kind: 'normativeDocument',
    promulgatedOn: '2021-11-08',
    effectiveFrom: '2021-11-08',
    verification: 'unverified',
  },
  {
    id: 'study-law-opinion-2016',
    title: {
      zh: '关于完善国家工作人员学法用法制度的意见',
      en: 'Opinions on Improving the System by which State Staff Study and Apply Law',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
  {
    id: 'village-counsel-opinion-2018',
    title: {
      zh: '司法部关于村（居）法律顾问工作的意见（2018年，标题未核）',
      en: 'Ministry of Justice Opinion on Village and Community Legal Counsel (2018, title not checked)',
    },
    kind: 'normativeDocument',
    verification: 'unverified',
  },
  {
    id: 'legal-aid-law-2021',
    title: { zh: '中华人民共和国法律援助法', en: 'Legal Aid Law (2021)' },
    kind: 'law',
    promulgatedOn: '2021-08-20',
    effectiveFrom: '2022-01-01',
    verification: 'verified',
  },
  ...practiceInstruments,
  {
    id: 'personal-information-protection-law',
    title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
    kind: 'law',
    effectiveFrom: '2021-11-01',
    verification: 'verified',
  },
  ...holidayNotices,
  {
    id: 'gbt-33200-2016',
    title: {
      zh: 'GB/T 33200-2016 社会治安综合治理 综治中心建设与管理规范',
      en: 'GB/T 33200-2016 Comprehensive Governance of Public Security: Building and Running of Governance Centres',
    },
    kind: 'nationalStandard',
    effectiveFrom: '2017-01-01',
    verification: 'unverified',
  },
  {
    id: 'gbt-34300-2017',
    title: {
      zh: 'GB/T 34300-2017 城乡社区网格化服务管理规范',
      en: 'GB/T 34300-2017 Grid-based Services and Management of Urban and Rural Communities',
    },
    kind: 'nationalStandard',
    verification: 'unverified',
  },
  {
    id: 'lechang-assessment-draft',
    title: { zh: '乐昌镇法治政府建设考核办法（示例草案）', en: 'Lechang assessment scheme (illustrative draft)' },
    kind: 'assessmentScheme',
    verification: 'illustrative',
  },
  ...schemeInstruments,
  {
    id: 'zhunsheng-ledger-conventions',
    title: {
      zh: '准绳台账约定（产品约定，不是法律）',
      en: 'Ledger conventions of Zhunsheng (of the product, not law)',
    },
    kind: 'assessmentScheme',
    verification: 'illustrative',
  },
])
