import { type Sample, example } from './sample.ts'

export const enforcementRegistersSample: Sample = {
  title: { zh: '执法队与清单', en: 'Enforcement team, training and lists' },
  variables: { township: example.township, year: example.year, on: '2023-12-31', since: '2023-06-01' },
  query: `query ($township: TownshipCode!, $year: Year!, $on: CivilDate!, $since: CivilDate!) {
  township(code: $township) {
    enforcementTeam(on: $on) {
      headcount
      certified
      holdingCertificates
      units {
        unit
        headcount
        certified
      }
      members {
        person
        unit
        post
        heldAs
        holdsCertificate
      }
      committee {
        person
        seat
        post
      }
    }
    trainingTargets(year: $year, norm: PRO_RATA) {
      planned
      carriedOut
      offered
      received
      norms {
        creditHours
        effectiveFrom
        citation {
          text
          verification
        }
      }
      officers {
        person
        daysServed
        target
        received
        missing
      }
    }
    powersCompared(on: $on, since: $since) {
      items(conflicting: true) {
        item
        title
        conflicts {
          kind
          text
          citation {
            text
            verification
          }
        }
      }
      casesTouched {
        case
        title
        isDecided
      }
    }
  }
}
`,
}
