const secondsOfDay = 86_400
const msOfDay = secondsOfDay * 1000
/** 9999-12-31 in the system of 1900. */
const lastSerial = 2_958_465

// In the system of 1900 day 60 is 29 February 1900, which never was; the days before it are one off.
const daysSince1970 = (day: number, date1904: boolean): number | undefined => {
  if (date1904) return day >= 0 && day <= lastSerial - 1462 ? day - 24_107 : undefined
  if (day < 1 || day === 60 || day > lastSerial) return undefined
  return day < 60 ? day - 25_568 : day - 25_569
}

/**
 * The day, and the time of day to the second if there is one, of a serial number in a cell formatted as a date; undefined when it
 * has no day: a time alone, a number before 1900 or after 9999.
 */
export const serialDate = (serial: number, date1904: boolean): string | undefined => {
  const seconds = Math.round((serial - Math.floor(serial)) * secondsOfDay)
  const day = Math.floor(serial) + (seconds === secondsOfDay ? 1 : 0)
  const days = daysSince1970(day, date1904)
  if (days === undefined || (date1904 && serial < 1)) return undefined
  const time = seconds % secondsOfDay
  return new Date(days * msOfDay + time * 1000).toISOString().slice(0, time === 0 ? 10 : 19)
}
