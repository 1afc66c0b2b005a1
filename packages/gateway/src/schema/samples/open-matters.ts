import { type Sample, example } from './sample.ts'

export const openMatters: Sample = {
  title: { zh: '未办结的纠纷、信访和问题', en: 'Open disputes, petitions and problems' },
  variables: { township: example.township, year: example.year, on: '2023-12-31' },
  query: `query ($township: TownshipCode!, $year: Year!, $on: CivilDate!) {
  township(code: $township) {
    sixCategories(year: $year) {
      categories {
        category
        unit
        handled {
          value
        }
        closed {
          value
        }
      }
    }
    disputeLedger(on: $on, open: true) {
      key
      risk
      due
      isLate
    }
    petitionLedger(on: $on, open: true) {
      key
      kind
      stage
      dueNext
      dueOn
      daysLeft
    }
    leadersLoad(year: $year) {
      leader
      post
      open
      overdue
      closed
    }
    problemsOn(on: $on, open: true) {
      key
      title
      due
    }
  }
}
`,
}
