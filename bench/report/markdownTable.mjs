/**
 * @param {readonly string[]} head the first column is text, the others are numbers
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function markdownTable(head, rows) {
  /** @param {readonly (string | number)[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** @param {number} count of bytes, as in `29,088` */
export const bytes = (count) => Math.round(count).toLocaleString('en')

/** @param {number} value as in `1.07` */
export const ratio = (value) => value.toFixed(2)

/** @param {number} milliseconds as in `12.3` */
export const ms = (milliseconds) => milliseconds.toFixed(1)

/** @param {{ median: number, from: number, to: number }} summary as in `12.3 [11.0–13.9]` */
export const spread = (summary) => `${ms(summary.median)} [${ms(summary.from)}–${ms(summary.to)}]`
