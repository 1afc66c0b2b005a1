// Counts a figure over the entries of a proof, as docs/formats.md says; nothing of ours is imported.

const clocks = ['occurred', 'reported', 'closed']
const read = (entry, name) => (name === 'key' ? entry.key : (clocks.includes(name) ? entry.clocks : entry.facts)[name])

const meets = (entry, { field, ...rule }) => {
  const value = read(entry, field)
  if ('is' in rule) return value === rule.is
  if ('in' in rule) return rule.in.includes(value)
  if ('atLeast' in rule) return value >= rule.atLeast
  if ('isAbsent' in rule) return (value === undefined) === rule.isAbsent
  return value <= read(entry, rule.atMostField)
}

const lastDayOf = (month) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
// Years and months: enough to show how it is done.
const daysOf = (period) => {
  if (!/^\d{4}(-\d{2})?$/u.test(period)) throw new Error(`this program reads years and months, not ${period}`)
  const [first, last] = period.length === 4 ? [`${period}-01`, `${period}-12`] : [period, period]
  return { from: `${first}-01`, to: lastDayOf(last) }
}

const currentOf = ({ entries, whole, knownAt }) => {
  const versions = entries.map(({ entry }) => entry).filter((e) => knownAt === undefined || e.recorded <= knownAt)
  if (!whole) return versions
  const latest = new Map()
  for (const e of versions) {
    const thread = JSON.stringify([e.kind, e.year, e.key])
    if (!(latest.get(thread)?.version > e.version)) latest.set(thread, e)
  }
  return [...latest.values()].filter((e) => e.change?.type !== 'void')
}

const isDated = (entry, { by, clock, from, until }, days) =>
  by === 'within'
    ? read(entry, clock) >= days.from && read(entry, clock) <= days.horizon
    : read(entry, from) <= days.horizon && !(read(entry, until) < days.horizon)
const picked = (entries, { entryKind, where, dating }, days) =>
  entries.filter((e) => e.kind === entryKind && where.every((rule) => meets(e, rule)) && isDated(e, dating, days))
const isKept = (entries, { entryKind, standing }, { from, horizon }) =>
  entries.some(({ kind, clocks: { occurred } }) => {
    return kind === entryKind && occurred <= horizon && (standing || occurred >= `${from.slice(0, 4)}-01-01`)
  })

const size = (entries, field) =>
  field === undefined ? entries.length : new Set(entries.map((e) => read(e, field))).size
const results = {
  count: (counted) => ({ value: counted.length }),
  countDistinct: (counted, { field, per }) => ({
    value: per === undefined ? size(counted, field) : new Set(counted.map((e) => read(e, field).slice(0, 7))).size,
  }),
  sum: (counted, { field }) => ({ value: counted.reduce((sum, e) => sum + read(e, field), 0) }),
  share: (counted, { met, distinct }) => ({
    value: size(
      counted.filter((e) => met.every((rule) => meets(e, rule))),
      distinct,
    ),
    of: size(counted, distinct),
  }),
  coverage: (counted, _, covered) => ({ value: counted.filter((e) => covered.has(e.key)).length, of: counted.length }),
}

/** The value of a proof's figure, counted over the entries that it carries. */
export const countPlainly = (proof) => {
  const { aggregate, subjectField, whenNone, appliesTo, ...definition } = proof.figure.definition
  if (definition.subject !== proof.subject.kind) return { status: 'inapplicable' }
  const { from, to } = daysOf(proof.period)
  const days = { from, horizon: proof.asOf < to ? proof.asOf : to }
  const entries = currentOf(proof)
  const isNamed = (entry) => read(entry, appliesTo.field) === proof.subject.id
  if (appliesTo !== undefined && !picked(entries, appliesTo, days).some(isNamed))
    return { status: isKept(entries, appliesTo, days) ? 'inapplicable' : 'missing' }
  const needed = aggregate.type === 'share' ? aggregate.distinct : aggregate.field
  const counted = picked(entries, definition, days)
    .filter((e) => subjectField === undefined || read(e, subjectField) === proof.subject.id)
    .filter((e) => needed === undefined || read(e, needed) !== undefined)
  const { by } = aggregate
  const covered = new Set(by === undefined ? [] : picked(entries, by, days).map((e) => read(e, by.field)))
  const reached = by === undefined || counted.some((e) => covered.has(e.key))
  const empty = counted.length === 0 ? definition : reached ? undefined : by
  if (empty !== undefined && whenNone !== 'zero' && (whenNone === 'missing' || !isKept(entries, empty, days)))
    return { status: 'missing' }
  return { status: 'present', ...results[aggregate.type](counted, aggregate, covered) }
}
