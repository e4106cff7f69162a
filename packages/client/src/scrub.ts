const LONGEST_TEXT = 300

/** A server's text, safe to show: what was sent is taken out, and it is cut at 300 characters. */
export function scrub(text: string, secrets: readonly (string | null | undefined)[]): string {
  // The longest first: a password may be a part of the token. All of the text: a cut could halve one.
  const longestFirst = secrets
    // A server may quote the body that it got.
    .flatMap((secret) => (secret ? [secret, JSON.stringify(secret).slice(1, -1)] : []))
    .toSorted((one, other) => other.length - one.length)
  // No regular expression runs over a secret: engines remember the last match.
  const clean = longestFirst.reduce((rest, secret) => rest.split(secret).join('•••'), text)
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean
}
