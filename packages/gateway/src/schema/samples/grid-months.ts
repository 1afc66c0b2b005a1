import { type Sample, example } from './sample.ts'

export const gridMonths: Sample = {
  title: { zh: '网格员月考核', en: 'Grid members by month' },
  variables: example,
  query: `query ($township: TownshipCode!, $year: Year!) {
  township(code: $township) {
    name
    gridMembers(year: $year, first: 20) {
      totalCount
      edges {
        node {
          person
          months {
            month
            status
            score
            grade
            moneyFen
            rank
            outOf
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
}
