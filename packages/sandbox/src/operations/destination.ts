/** Where an SMS goes: without a country code it is mainland China (contract §1.1, send-sms). */
export function smsDestination(phoneNumber: string, phoneCountryCode = '+86'): string {
  return `${phoneCountryCode}${phoneNumber}`
}

/** Where an e-mail goes: addresses are case-insensitive (contract §1.1, send-email). */
export function emailDestination(email: string): string {
  return email.toLowerCase()
}

export function isPhoneNumber(value: string): boolean {
  return /^\d{4,15}$/.test(value)
}

export function isCountryCode(value: string): boolean {
  return /^\+\d{1,4}$/.test(value)
}

export function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
}
