import { entryKinds } from '@zhunsheng/domain/ledger'
import { addAlerts } from './alerts.ts'
import { addAnnualReports } from './annual-reports.ts'
import { builder } from './builder.ts'
import { addByRuleBook } from './by-rule-book.ts'
import { addCountyFigures } from './county.ts'
import { addCountyReports } from './county-reports.ts'
import { addCounselYears } from './counsel-year.ts'
import { addDay } from './day.ts'
import { addDisputes } from './disputes.ts'
import { addPetitions } from './petitions.ts'
import { addDue } from './due.ts'
import { addEnforcementTeam } from './enforcement-team.ts'
import { addEntriesById } from './entry-by-id.ts'
import { typedColumnsOf } from './entry-columns.ts'
import { entryMutations } from './entry-mutations.ts'
import { entryObject } from './entry-object.ts'
import { entryQuery } from './entry-queries.ts'
import { addEvidence } from './evidence.ts'
import { addFileSample } from './file-sample.ts'
import { addGridRegisters } from './grid-registers.ts'
import { addGridTraining } from './grid-training.ts'
import { addGridReplacements, addSubsidyDifferences } from './grid-replacements.ts'
import { addLeaders } from './leaders.ts'
import { addProblems } from './problems.ts'
import { addPowersCompared } from './powers-compared.ts'
import { addProcedures } from './procedure.ts'
import { addRankings } from './ranking.ts'
import { addReceipts } from './receipt.ts'
import { addNumberScalars, addTextScalars } from './scalars.ts'
import { addSchemes } from './scheme.ts'
import { addServiceYears } from './service-year.ts'
import { addSixCategories } from './six-categories.ts'
import { addStaleYears } from './stale.ts'
import { addSubsidyStatement } from './subsidy-statement.ts'
import { addTownshipYears } from './township-year.ts'
import { addTrainingTargets } from './training-targets.ts'
import { addViewer } from './viewer.ts'

builder.queryType({ description: '查询 · Queries' })
builder.mutationType({
  description:
    '变更：每次须给 idempotencyKey，失败是结果的一种 · Changes: each takes an idempotencyKey, and a failure is one of its results',
})

addTextScalars()
addNumberScalars()
addViewer()
addTownshipYears()
addRankings()
addCountyFigures()
addReceipts()
addStaleYears()
addDue()
addDay()
addAlerts()
addProcedures()
addEnforcementTeam()
addTrainingTargets()
addSixCategories()
addGridRegisters()
addGridTraining()
addPowersCompared()
addDisputes()
addPetitions()
addSchemes()
addByRuleBook()
addServiceYears()
addCounselYears()
addFileSample()
addLeaders()
addProblems()
addAnnualReports()
addCountyReports()
addSubsidyStatement()
addGridReplacements()
addSubsidyDifferences()
addEntriesById()
for (const kind of entryKinds) {
  const columns = typedColumnsOf(kind)
  const object = entryObject(kind, columns)
  const connection = entryQuery(kind, object, columns)
  if (kind.id === 'evidence') addEvidence(object, connection)
  entryMutations(kind, object, columns)
}

/** The whole schema: what is written by hand, and for each entry kind what follows from its declaration. */
export const schema = builder.toSchema()
