import { type Sample, example } from './sample.ts'

export const caseTimelineSample: Sample = {
  title: { zh: '案件时间线', en: 'An enforcement case and its clocks' },
  variables: { township: example.township, case: 'AJ2023-01', on: '2023-12-31' },
  query: `query ($township: TownshipCode!, $case: String!, $on: CivilDate!) {
  township(code: $township) {
    name
    cases(procedure: ENFORCEMENT_CASE, case: $case) {
      edges {
        node {
          case
          title
          made {
            title
            on
          }
          timeline(on: $on) {
            clocks {
              clock {
                title
              }
              status
              startedOn
              lastDay
              endedOn
              elapsed
              length
              unit
              left
              overdue
              citation {
                text
                verification
              }
            }
            money {
              fine
              tier
              isWithinBand
              due
              paid
              daysLate
              lateFine
            }
          }
          next(on: $on) {
            title
            isOpen
          }
        }
      }
    }
  }
}
`,
}
