const locale = 'en-GB'
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
const whole = new Intl.NumberFormat(locale)

/** e.g. "14 March 2027". */
export function dayOf(iso: string): string {
  return day.format(new Date(iso))
}

/** e.g. "yesterday", "12 days ago". */
export function daysAgo(iso: string): string {
  return relative.format(-Math.floor((Date.now() - Date.parse(iso)) / 86_400_000), 'day')
}

export function countOf(n: number, one: string, many: string): string {
  return `${whole.format(n)} ${n === 1 ? one : many}`
}

/** e.g. "+86 10012345678": how the digits are grouped is known by country only. */
export function phoneOf(countryCode: string | null | undefined, phone: string): string {
  return countryCode ? `${countryCode} ${phone}` : phone
}
