import type { Sample } from './sample.ts'

export const ruleBasis: Sample = {
  title: { zh: '规则依据', en: 'Rules and their basis' },
  variables: { ruleBookId: 'township-year' },
  query: `query ($ruleBookId: String!) {
  ruleBook(ruleBookId: $ruleBookId) {
    title
    revision
    hash
    effectiveFrom
    total
    citation {
      text
    }
    bands {
      grade
      from
      to
    }
    parameters {
      label
      values {
        effectiveFrom
        value
        citation {
          text
          verification
        }
      }
    }
    indicators {
      title
      points
      children {
        title
        points
        mechanism
        figure
        citation {
          text
          bindingForce
          verification
        }
      }
    }
  }
}
`,
}
