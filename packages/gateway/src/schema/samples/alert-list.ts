import { type Sample, example } from './sample.ts'

export const alertList: Sample = {
  title: { zh: '提醒', en: 'Alerts' },
  variables: { township: example.township, on: '2023-12-31' },
  query: `query ($township: TownshipCode!, $on: CivilDate!) {
  township(code: $township) {
    name
    alerts(on: $on) {
      totalCount
      edges {
        node {
          systemTitle
          title
          text
          citation {
            text
            bindingForce
            verification
          }
          entries {
            key
            kindTitle
            occurred
          }
        }
      }
    }
  }
}
`,
}
