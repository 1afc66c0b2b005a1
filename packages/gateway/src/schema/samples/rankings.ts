import { type Sample, example } from './sample.ts'

export const rankings: Sample = {
  title: { zh: '排名', en: 'Rankings' },
  variables: { ...example, month: '2023-05' },
  query: `query ($township: TownshipCode!, $year: Year!, $month: Month!) {
  townshipRanking(year: $year) {
    peerGroupId
    ranked {
      rank
      tied
      subjectId
      assessment {
        earned
        grade
      }
    }
    unranked {
      subjectId
      status
      earned
      judged
    }
  }
  gridRanking(township: $township, month: $month) {
    ranked {
      rank
      outOf
      tied
      subjectId
      assessment {
        earned
        grade
        moneyFen
      }
    }
    unranked {
      subjectId
      status
    }
  }
}
`,
}
