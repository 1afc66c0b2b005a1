import { counselServices } from './counsel-services.ts'
import { legalCases } from './legal-cases.ts'
import type { Ledger, Part } from './ledger.ts'
import { serviceCases } from './service-cases.ts'
import { serviceItems } from './service-items.ts'

/** What the service centre offered and did, what counsel did under their appointments, and what people asked of legal services. */
export const publicServices = (
  ledger: Pick<Ledger, 'counsel-appointment'>,
): Part<'service-item' | 'service-case' | 'counsel-service' | 'legal-service-case'> => {
  const offered = serviceItems()
  return { ...offered, ...serviceCases(offered), ...counselServices(ledger), ...legalCases() }
}
