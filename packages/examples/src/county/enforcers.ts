import type { CivilDate } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { items } from '../ledger-2023/powers.ts'
import { planted } from './planted.ts'
import { countyKey, standing } from './rows.ts'
import { type Township, stationedOf } from './township.ts'

const founded = '2021-12-01'
const listFrom = '2022-03-01'
/** What every township of the example may do by itself: items of the list of 乐昌镇, which stand on both of its versions. */
const delegated = items.filter(({ item, only }) => item.startsWith('SR-') && only === undefined)

/** The key of a power of a township other than 乐昌镇. */
export const ownPower = (item: string): string =>
  countyKey('FQ', 2021, delegated.findIndex((each) => each.item === item) + 1)

// The least diligent made one public too late.
const powers = (township: Township): readonly Noted<'delegated-power'>[] => {
  const row = standing(township, 'FQ')
  return delegated.map(({ item, title, field, from }, i) => ({
    ...row(i, listFrom),
    facts: {
      list: '赋权事项清单（2022年版，虚构）',
      item,
      title,
      field,
      handedOverBy: from,
      basis: '省级赋权决定（虚构）',
      publishedOn: i === 0 && township.profile.diligence < 800 ? '2022-03-21' : '2022-02-15',
    },
  }))
}

const subjects = [
  'responsibility',
  'disclosure',
  'fullProcessRecord',
  'legalReview',
  'appraisal',
  'fileReview',
  'discretion',
  'wrongCases',
  'statistics',
  'exemption',
] as const
const institutions = (township: Township): readonly Noted<'institution'>[] => {
  const row = standing(township, 'ZD')
  const howMany = Math.floor((24 * township.profile.diligence) / 1000)
  return Array.from({ length: howMany }, (_, i) => {
    const subject = subjects[i] ?? 'other'
    const from: CivilDate = i < 18 ? listFrom : '2023-02-20'
    return {
      ...row(i, from),
      facts: {
        title: `行政执法制度之${i + 1}（虚构）`,
        named: i < 6,
        proposed: false,
        subject,
        edition: 1,
        publishedOn: from,
      },
    }
  })
}

const foundings = (township: Township): readonly Noted<'enforcement-body-founding'>[] => {
  const row = standing(township, 'ZFJG')
  return (['committee', 'team', 'office'] as const).map((body, i) => ({
    ...row(i, founded),
    facts: { body, title: `综合行政执法机构之${i + 1}（虚构）` },
  }))
}
const units = (township: Township): readonly Noted<'stationed-unit'>[] => {
  const row = standing(township, 'PZ')
  return (['policeStation', 'judicialOffice'] as const).map((unit, i) => ({
    ...row(i, founded),
    facts: { unit, department: unit, basis: '派驻协议（虚构）' },
  }))
}

// The officers are the 13th civil servant and those after; the last one never got a certificate where the team is large.
const officersOf = (township: Township) =>
  Array.from({ length: township.profile.officers }, (_, i) => ({
    who: township.person(13 + i),
    certified: township.profile.officers < 7 || i < township.profile.officers - 1,
  }))
// The mayor leads the team and is none of its officers.
const team = (township: Township): readonly Noted<'team-membership'>[] => {
  const row = standing(township, 'ZFDW')
  const captain = {
    who: township.person(2),
    certified: false,
    unit: 'other',
    post: 'captain',
    heldAs: 'townMayor',
  } as const
  const own = officersOf(township).map((each) => ({ ...each, unit: 'enforcementOffice', post: 'member' }) as const)
  const others = stationedOf(township)
    .slice(0, 2)
    .map((who) => ({ who, certified: false, unit: 'policeStation', post: 'member' }) as const)
  return [captain, ...own, ...others].map(({ who, ...facts }, i) => ({
    ...row(i, founded),
    facts: { person: who.key, ...facts },
    personal: { name: who.name },
  }))
}
const responsibilities = (township: Township): readonly Noted<'post-responsibility'>[] => {
  const row = standing(township, 'GWZR')
  return (['director', 'captain', 'deputyCaptain', 'officer', 'legalReviewer', 'recorder'] as const).map((post, i) => ({
    ...row(i, listFrom),
    facts: { post, duty: '依法履行岗位职责（虚构）', institution: countyKey('ZD', 2021, 1) },
  }))
}
const certificates = (township: Township): readonly Noted<'enforcement-certificate'>[] => {
  const row = standing(township, 'ZFZ')
  return officersOf(township)
    .filter(({ certified }) => certified)
    .map(({ who }, i) => ({
      ...row(i, founded),
      facts: { person: who.key, issuer: '某省人民政府（虚构）', field: 'comprehensive', expires: '2026-11-30' },
      personal: { certificateNumber: `X1${township.profile.tail}${String(i + 1).padStart(4, '0')}` },
    }))
}

const statuses = (township: Township): readonly Noted<'certificate-status'>[] => {
  const { tail, since, knownOn } = planted.uncertified
  if (township.profile.tail !== tail) return []
  const row = standing(township, 'ZFZT')
  // The fourth certificate is that of the 16th person.
  const certificate = countyKey('ZFZ', 2021, 4)
  return [
    {
      ...row(0, since),
      facts: { certificate, status: 'annulled', reason: '发证机关清理，通知迟到（虚构）' },
      recorded: `${knownOn}T10:00:00+08:00`,
    },
  ]
}

/** Who may enforce in a township other than 乐昌镇, by which power and by which rules. */
export const enforcersOf = (
  township: Township,
): Part<
  | 'delegated-power'
  | 'institution'
  | 'enforcement-body-founding'
  | 'stationed-unit'
  | 'team-membership'
  | 'enforcement-certificate'
  | 'post-responsibility'
  | 'certificate-status'
> => ({
  'delegated-power': powers(township),
  institution: institutions(township),
  'enforcement-body-founding': foundings(township),
  'stationed-unit': units(township),
  'team-membership': team(township),
  'enforcement-certificate': certificates(township),
  'post-responsibility': responsibilities(township),
  'certificate-status': statuses(township),
})
