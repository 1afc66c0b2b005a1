import { entriesOfKind } from '@zhunsheng/domain/ledger'
import {
  type CounselNorm,
  type CounselYear,
  type ServiceYear,
  counselAppointment,
  counselService,
  counselYear,
  serviceCase,
  serviceItem,
  serviceYear,
  village,
} from '@zhunsheng/domain/services'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type RegisterRequest, registerRows } from './register-rows.ts'

/** What the service centre of a township offered and did in a year, item by item. */
export const servicesIn = Effect.fnUntraced(function* (
  actor: Actor,
  { year, ...request }: RegisterRequest & { readonly year: number },
) {
  const rows = yield* registerRows(actor, request, [serviceItem, serviceCase])
  const [items, cases] = [entriesOfKind(serviceItem, rows), entriesOfKind(serviceCase, rows)]
  return serviceYear(items, cases, year, request.on) satisfies ServiceYear
})

/** The legal counsel of villages and communities in a year, beside a norm where one is chosen. */
export const counselIn = Effect.fnUntraced(function* (
  actor: Actor,
  { year, norm, ...request }: RegisterRequest & { readonly year: number; readonly norm?: CounselNorm | undefined },
) {
  const rows = yield* registerRows(actor, request, [village, counselAppointment, counselService])
  const ledgers = {
    villages: entriesOfKind(village, rows),
    appointments: entriesOfKind(counselAppointment, rows),
    services: entriesOfKind(counselService, rows),
  }
  return counselYear(ledgers, year, request.on, norm) satisfies CounselYear
})
