import { type Sample, example } from './sample.ts'

export const followedMatter: Sample = {
  title: { zh: '决策进程', en: 'A matter, step by step' },
  variables: { township: example.township, case: 'JCSX2023-07', on: '2023-12-31' },
  query: `query ($township: TownshipCode!, $case: String!, $on: CivilDate!) {
  township(code: $township) {
    name
    cases(procedure: MAJOR_DECISION, case: $case) {
      edges {
        node {
          case
          title
          made {
            title
            on
            entry {
              key
              kindTitle
            }
          }
          illegal {
            text
          }
          next(on: $on) {
            title
            isOpen
            gates {
              demands
              lacks
              remedy
              given
              required
              unit
              citation {
                text
                verification
              }
            }
          }
        }
      }
    }
  }
}
`,
}
