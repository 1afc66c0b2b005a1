import { type Sample, example } from './sample.ts'

export const annualScore: Sample = {
  title: { zh: '年度评分', en: 'Annual score' },
  variables: example,
  query: `query ($township: TownshipCode!, $year: Year!) {
  assessment(township: $township, year: $year) {
    status
    earned
    judged
    stated
    grade
    indicators {
      path
      title
      points
      maximum
      status
      children {
        path
        title
        points
        maximum
        status
      }
    }
    receipt {
      hash
      factsRoot
    }
  }
}
`,
}
