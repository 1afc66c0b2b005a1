import { type Sample, example } from './sample.ts'

export const knownThen: Sample = {
  title: { zh: '当时所知', en: 'What was known then' },
  variables: { ...example, knownAt: '2023-12-31T15:59:59.999Z' },
  query: `query ($township: TownshipCode!, $year: Year!, $knownAt: Instant!) {
  township(code: $township) {
    name
    fixedThrough
    unfinishedImports {
      run
      due
      published
    }
    now: figures(year: $year, figureIds: ["study.centre-group-sessions", "grid.disputes"]) {
      ...counted
    }
    then: figures(year: $year, figureIds: ["study.centre-group-sessions", "grid.disputes"], knownAt: $knownAt) {
      ...counted
    }
  }
  assessment(township: $township, year: $year, knownAt: $knownAt) {
    knownAt
    knownAtIsFixed
    status
    earned
    judged
    receipt {
      hash
      factsRoot
    }
  }
}

fragment counted on FigureCount {
  figure {
    label
  }
  isPresent
  value
  entries(first: 1) {
    totalCount
  }
}
`,
}
