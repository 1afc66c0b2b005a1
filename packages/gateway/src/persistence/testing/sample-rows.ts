import type { LooseValues } from '@zhunsheng/domain'
import type { AppendRequest } from '../store.ts'

/** 乐昌镇 and 史村镇. */
export const lechang = '141021100000'
export const shicun = '141021101000'

let serial = 0
/** An idempotency key that no other call has. */
export const newKey = (): string => `test-${(serial += 1)}`

/** A request that appends a governance event to 乐昌镇. */
export const eventRequest = (key: string, values: LooseValues = {}): AppendRequest => ({
  idempotencyKey: newKey(),
  kind: 'event',
  township: lechang,
  synthetic: true,
  row: {
    key,
    values: {
      occurred: '2023-05-01',
      reported: '2023-05-02',
      category: 'dispute',
      source: 'gridMember',
      division: '141021100201',
      reporter: 'P10',
      handled: true,
      valid: true,
      due: '2023-05-12',
      summary: '张三与李四的宅基地纠纷',
      ...values,
    },
  },
})
