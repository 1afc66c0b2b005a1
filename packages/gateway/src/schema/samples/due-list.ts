import { type Sample, example } from './sample.ts'

export const dueList: Sample = {
  title: { zh: '到期清单', en: 'What is due' },
  variables: { township: example.township, on: '2023-12-31' },
  query: `query ($township: TownshipCode!, $on: CivilDate!) {
  due(township: $township, on: $on) {
    counts {
      state
      count
    }
    items(first: 10) {
      totalCount
      edges {
        node {
          clock {
            title
            systemTitle
          }
          about
          state
          startedOn
          lastDay
          left
          overdue
          unit
          owner
          citation {
            text
            verification
          }
          entry {
            key
            kindTitle
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    issues {
      text
    }
  }
}
`,
}
