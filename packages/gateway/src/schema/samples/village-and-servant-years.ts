import { type Sample, example } from './sample.ts'

export const villageAndServantYears: Sample = {
  title: { zh: '村（社区）与公务员', en: 'Villages and civil servants' },
  variables: example,
  query: `query ($township: TownshipCode!, $year: Year!) {
  township(code: $township) {
    name
    villages(year: $year, first: 20) {
      totalCount
      edges {
        node {
          code
          entry {
            ... on Village {
              name
              type
            }
          }
          assessment {
            ...scored
          }
        }
      }
    }
    civilServants(year: $year, first: 5) {
      totalCount
      edges {
        node {
          person
          assessment {
            ...scored
          }
        }
      }
    }
  }
}

fragment scored on Assessment {
  status
  earned
  judged
  grade
  indicators {
    title
    points
    maximum
    status
    children {
      title
      points
      maximum
      status
      explanation {
        text
      }
    }
  }
}
`,
}
