import { type Sample, example } from './sample.ts'

export const explainedPoint: Sample = {
  title: { zh: '逐项说明', en: 'Explained, down to the ledger' },
  variables: { ...example, path: 'study/centre-group' },
  query: `query ($township: TownshipCode!, $year: Year!, $path: String!) {
  assessment(township: $township, year: $year) {
    indicator(path: $path) {
      title
      points
      maximum
      explanation {
        text
      }
      citation {
        text
        bindingForce
        verification
      }
      node {
        nodeId
        inputs {
          kind
          of
          value {
            count
            outOf
            number
          }
          citations {
            text
          }
          entries(first: 3) {
            totalCount
            edges {
              node {
                id
                key
                occurred
                kindTitle
                ... on StudySession {
                  title
                  held
                  attendees
                }
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
