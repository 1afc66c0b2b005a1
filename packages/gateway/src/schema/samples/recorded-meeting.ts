import { entryIdOf } from '@zhunsheng/domain/ledger'
import { type Sample, example } from './sample.ts'

// A year without a report, as in register-and-correct.ts: at its end both entries are void.
const meeting = 'DWH2024-示例'
const topic = 'DWYT2024-示例'
const idOf = (kind: string, key: string): string =>
  entryIdOf({ township: example.township, kind, year: 2024, key, version: 1 })

/** A meeting and its topic, and what is refused: a number that is taken, a day to come, a step that the law does not allow. */
export const recordedMeeting: Sample = {
  title: { zh: '登记会议议题', en: 'Record a meeting topic' },
  variables: {
    township: example.township,
    meeting,
    topic,
    matter: 'JCSX2023-07',
    meetingId: idOf('party-meeting', meeting),
    topicId: idOf('meeting-topic', topic),
  },
  query: `mutation (
  $township: TownshipCode!
  $meeting: String!
  $topic: String!
  $matter: String!
  $meetingId: String!
  $topicId: String!
) {
  meeting: appendPartyMeeting(
    idempotencyKey: "playground-meeting"
    township: $township
    key: $meeting
    synthetic: true
    values: {
      occurred: "2024-01-10"
      topic: OTHER
      title: "研究镇区公共停车位规划"
      judicialOfficeAttended: true
      partyGovernmentOfficeAttended: true
    }
  ) {
    ... on PartyMeeting {
      key
      title
    }
    ... on Failure {
      message
    }
  }
  topic: appendMeetingTopic(
    idempotencyKey: "playground-topic"
    township: $township
    key: $topic
    synthetic: true
    values: {
      occurred: "2024-01-10"
      meeting: $meeting
      category: MAJOR_DECISION
      title: "镇区公共停车位规划"
      matter: $matter
    }
  ) {
    ...Topic
    ... on Failure {
      message
    }
  }
  sameNumber: appendMeetingTopic(
    idempotencyKey: "playground-same-number"
    township: $township
    key: $topic
    synthetic: true
    values: { occurred: "2024-01-10", meeting: $meeting, category: OTHER, title: "研究春季防火工作" }
  ) {
    ...Topic
    ... on KeyTaken {
      message
      key
    }
  }
  dayToCome: appendMeetingTopic(
    idempotencyKey: "playground-day-to-come"
    township: $township
    key: "DWYT2999-示例"
    synthetic: true
    values: { occurred: "2999-01-10", meeting: $meeting, category: OTHER, title: "研究以后的工作" }
  ) {
    ...Topic
    ... on ValidationFailed {
      message
      issues {
        path
        code
        message
      }
    }
  }
  tooEarly: appendDecisionStep(
    idempotencyKey: "playground-too-early"
    township: $township
    key: "JCCX2024-示例"
    synthetic: true
    values: { occurred: "2024-01-10", matter: $matter, step: DISCUSSED, outcome: ADOPTED }
  ) {
    ... on DecisionStep {
      key
    }
    ... on MoveRefused {
      message
      moves {
        title
        on
        gates {
          demands
          lacks
          remedy
          citation {
            text
            verification
          }
        }
      }
    }
  }
  voidTopic: voidEntry(idempotencyKey: "playground-void-topic", entryId: $topicId, expectedVersion: 1, reason: "示例到此为止") {
    ...Voided
  }
  voidMeeting: voidEntry(
    idempotencyKey: "playground-void-meeting"
    entryId: $meetingId
    expectedVersion: 1
    reason: "示例到此为止"
  ) {
    ...Voided
  }
}

fragment Topic on MeetingTopic {
  key
  category
  title
}

fragment Voided on VoidEntryResult {
  ... on EntryVoided {
    entry {
      key
      version
      change {
        type
      }
    }
  }
  ... on Failure {
    message
  }
}
`,
}
