import { flag } from './entry-kind.ts'

/**
 * Marks a row that is no state secret and still must not be told to the public: nothing that is published counts it. What is
 * a state secret must not be entered at all; and what is none must not be marked as one, so the label does not say so.
 *
 * @see 中华人民共和国保守国家秘密法（2024） 第22条第3款, 第31条第3项, 第35条, 第64条
 */
export const undisclosedFlag = flag({
  zh: '敏感，不公开',
  en: 'Sensitive, not for the public',
  note: {
    zh: '不计入供公开的汇总；国家秘密不得录入',
    en: 'left out of what is published; state secrets must not be entered',
  },
  example: '否',
  optional: true,
})
