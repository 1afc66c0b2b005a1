import { type Sample, example } from './sample.ts'

export const dayInTheOffice: Sample = {
  title: { zh: '一天的工作', en: 'A day in the office' },
  variables: { township: example.township, on: '2023-12-29' },
  query: `query ($township: TownshipCode!, $on: CivilDate!) {
  township(code: $township) {
    day(on: $on) {
      on
      since
      cameIn {
        kind
        change
        entries
      }
      waiting {
        owner
        overdue
        soon
        running
      }
      stages {
        procedure
        last
        cases
        since
        next
      }
      moved {
        path
        before
        now
        cameIn
      }
    }
  }
}
`,
}
