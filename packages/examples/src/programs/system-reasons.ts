import type { Label } from '@zhunsheng/domain'
import type { WorkingSystem } from '@zhunsheng/domain/alert'

/** What each block of the page tells of a system. */
export type Part = 'ledgers' | 'procedure' | 'clocks' | 'figures' | 'points' | 'alerts'

const heldFrom: Label = {
  zh: '没有办理程序：任职逐行登记，起止日期之间有效，某日由谁担任随时可推出',
  en: 'none: holdings are registered row by row and stand between their dates; who held what on a day follows',
}
const asTheyAre: Label = {
  zh: '没有办理程序：做过的事逐件登记，彼此没有先后',
  en: 'none: what was done is registered as it is, and nothing has to come before anything else',
}
const noLastDay: Label = {
  zh: '没有期限：没有须在某日以前办结的事，缺什么由预警当日指出',
  en: 'none: nothing has a last day of its own; what is missing is found by the alerts on the day',
}
const byTheYear: Label = {
  zh: '没有期限：按年度次数计，落后于进度由预警指出',
  en: 'none: it is counted by the year; falling behind is found by the alerts',
}
const ofTheCounty: Label = {
  zh: '县级不另办事：各乡镇各有各的，见以上各项',
  en: 'none of its own: each township has its own, as above',
}

/**
 * Why a system has nothing where others have something: a cell of the page is never empty. A reason where there is something, and
 * nothing where there is no reason, are faults.
 */
export const reasons: Partial<Record<WorkingSystem, Partial<Record<Part, Label>>>> = {
  leadingGroup: { procedure: heldFrom, clocks: noLastDay },
  firstResponsiblePerson: { procedure: asTheyAre, clocks: byTheYear },
  partyMeetings: { procedure: asTheyAre, clocks: byTheYear },
  annualPlan: {
    procedure: {
      zh: '没有办理程序：事项逐月登记进展，怎样推进由本单位定',
      en: 'none: progress is registered as it comes; how an item is carried out is the township’s own affair',
    },
  },
  legalityReview: {
    procedure: {
      zh: '没有自己的程序：合法性审查是 `major-decision` 程序的一个环节',
      en: 'none of its own: legality review is a step of `major-decision`',
    },
  },
  lawStudy: { procedure: asTheyAre, clocks: byTheYear },
  studyLawExam: { procedure: asTheyAre, clocks: byTheYear },
  legalLiteracyAdvocates: { procedure: heldFrom, clocks: noLastDay },
  enforcementTeam: { procedure: heldFrom, clocks: noLastDay },
  institutions: {
    procedure: {
      zh: '没有办理程序：制度登记施行、公布、评估和废止的日期，一项制度一行',
      en: 'none: an institution is one row with the days of its adoption, publication, review and repeal',
    },
  },
  enforcementTraining: { procedure: asTheyAre },
  enforcementCertificates: {
    procedure: {
      zh: '没有办理程序：发证在上级机关，这里登记发证、暂扣和吊销，某日是否有效随时可推出',
      en: 'none: certificates are issued above; issue, suspension and revocation are registered, and validity on a day follows',
    },
  },
  institutionsAtWork: { procedure: asTheyAre },
  whistleAndPatrol: {
    procedure: {
      zh: '没有门槛：吹哨、报到、联合执法、巡查各登记一行，先后由预警核对',
      en: 'none: whistles, reports, joint operations and patrols are a row each; alerts compare their order',
    },
  },
  powersAndDuties: {
    procedure: {
      zh: '没有办理程序：清单由上级公布，这里登记并互相比对',
      en: 'none: lists are published above; they are registered here and compared',
    },
    clocks: noLastDay,
  },
  grids: { procedure: heldFrom, clocks: noLastDay },
  monthlyAssessment: {
    procedure: {
      zh: '没有办理程序：分数由评分细则从台账算出，不是逐环节办出来的',
      en: 'none: points are worked out from the ledgers by a rule book, not arrived at step by step',
    },
    clocks: {
      zh: '没有计时：月结以后的考核、通报时限是本地参数，由预警核对',
      en: 'none: how soon a month is assessed and circulated is a local parameter that alerts look at',
    },
  },
  gridSubsidy: {
    procedure: {
      zh: '没有办理程序：应发由考核算出，发放登记一笔；更换登记一行并写明原因',
      en: 'none: what is due follows from the assessment, a payment is a row; a replacement is a row with its cause',
    },
    clocks: {
      zh: '没有计时：漏发、重发、尚差按月核对，由预警指出',
      en: 'none: what is unpaid, paid twice or still owed is compared month by month by alerts',
    },
    points: {
      zh: '没有评分：补助由网格员月度考核的分数得来，不再计分',
      en: 'none: the subsidy follows from the points of the month, and gives none',
    },
  },
  gridTraining: { procedure: asTheyAre },
  sixCategories: {
    procedure: {
      zh: '没有自己的程序：六类信息都是事件，按 `governance-event` 办理',
      en: 'none of its own: all six are events, and handled by `governance-event`',
    },
    clocks: {
      zh: '没有自己的期限：随事件，见综治中心',
      en: 'none of its own: those of the event, see the governance centre',
    },
  },
  businessEnvironment: {
    procedure: {
      zh: '没有办理程序：办件从受理到办结是一行，事项怎样办由各事项自己的法定',
      en: 'none: a case is one row from acceptance to end; how an item is handled is for the law of that item',
    },
  },
  legalService: {
    procedure: {
      zh: '没有办理程序：是否援助由法律援助机构决定，这里登记并计时',
      en: 'none: whether to grant aid is for the legal aid agency; it is registered here, and timed',
    },
  },
  annualReport: {
    procedure: {
      zh: '没有办理程序：一年一行，登记报送、公开和抄送的日期',
      en: 'none: one row a year, with the days of submission, publication and copying',
    },
  },
  countyRollUp: {
    ledgers: {
      zh: '没有自己的台账：把各乡镇的台账数加总，率按分子分母分别加总，不取平均',
      en: 'none of its own: it sums those of the townships, rates by numerators and denominators, never averaged',
    },
    procedure: ofTheCounty,
    clocks: ofTheCounty,
    points: {
      zh: '没有自己的评分：按各乡镇年度得分分组排名',
      en: 'none of its own: townships are ranked within their groups by their own year’s points',
    },
    alerts: ofTheCounty,
  },
}
