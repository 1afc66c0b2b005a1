import { businessFigures } from './business/business-figures.ts'
import { serviceCase } from './business/service-case.ts'
import { serviceItem } from './business/service-item.ts'
import { disputeFigures } from './dispute/dispute-figures.ts'
import { disputeOutcome } from './dispute/dispute-outcome.ts'
import { disputeParty } from './dispute/dispute-party.ts'
import { disputeStep } from './dispute/dispute-step.ts'
import { dispute } from './dispute/dispute.ts'
import { mediationCommittee } from './dispute/mediation-committee.ts'
import { mediatorAppointment } from './dispute/mediator-appointment.ts'
import { counselFigures } from './figures.ts'
import { counselAppointment } from './legal/counsel-appointment.ts'
import { counselService } from './legal/counsel-service.ts'
import { legalAidCheck } from './legal/legal-aid-check.ts'
import { legalFigures } from './legal/legal-figures.ts'
import { legalServiceCase } from './legal/legal-service-case.ts'
import { publicityEvent } from './legal/publicity-event.ts'
import { chargeFigures } from './petition/charge-figures.ts'
import { chargeOutcome } from './petition/charge-outcome.ts'
import { leaderCaseStep } from './petition/leader-case-step.ts'
import { leaderCase } from './petition/leader-case.ts'
import { petitionCheck } from './petition/petition-check.ts'
import { petitionFigures } from './petition/petition-figures.ts'
import { petitionStep } from './petition/petition-step.ts'
import { petition } from './petition/petition.ts'
import { villageFigures } from './village-figures.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of services, disputes and petitions. */
export const serviceSystems = {
  businessEnvironment: {
    zh: '营商环境',
    en: 'Business environment',
    ledgers: [serviceItem, serviceCase],
    figures: businessFigures,
  },
  legalService: {
    zh: '公共法律服务',
    en: 'Public legal services',
    ledgers: [counselAppointment, counselService, legalServiceCase, publicityEvent],
    derived: [legalAidCheck],
    figures: [...counselFigures, ...legalFigures, ...villageFigures],
  },
  disputes: {
    zh: '矛盾纠纷台账',
    en: 'Ledger of disputes',
    ledgers: [dispute, disputeParty, disputeStep, mediationCommittee, mediatorAppointment],
    derived: [disputeOutcome],
    figures: disputeFigures,
  },
  petitions: {
    zh: '信访',
    en: 'Petitions',
    ledgers: [petition, petitionStep],
    derived: [petitionCheck],
    figures: petitionFigures,
  },
  leadersCases: {
    zh: '领导包案',
    en: 'Leaders in charge of cases',
    ledgers: [leaderCase, leaderCaseStep],
    derived: [chargeOutcome],
    figures: chargeFigures,
  },
} as const satisfies SystemDeclarations
