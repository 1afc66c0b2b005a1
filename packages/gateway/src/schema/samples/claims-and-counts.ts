import { type Sample, example } from './sample.ts'

export const claimsAndCounts: Sample = {
  title: { zh: '表述与台账', en: 'Claims and counts' },
  variables: example,
  query: `query ($township: TownshipCode!, $year: Year!) {
  township(code: $township) {
    name
    claims(year: $year, first: 50) {
      totalCount
      edges {
        node {
          statement
          phrase
          form
          value
          unit
          verdict
          count {
            figure {
              label
            }
            value
            outOf
            entries(first: 2) {
              totalCount
              edges {
                node {
                  key
                  occurred
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
