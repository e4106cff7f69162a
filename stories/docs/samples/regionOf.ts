const START = /^\s*(?:\/\/|\/\*)\s*#region\s+([\w-]+)/
const END = /^\s*(?:\/\/|\/\*)\s*#endregion/

/** The lines between `#region name` and the next `#endregion`, moved to the left margin. */
export function regionOf(text: string, name: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => START.exec(line)?.[1] === name)
  const end = lines.findIndex((line, place) => place > start && END.test(line))
  if (start < 0 || end < 0) throw new Error(`There is no whole region "${name}" in the sample.`)
  const region = lines.slice(start + 1, end)
  const indents = region.filter((line) => line.trim()).map((line) => line.search(/\S/))
  const margin = Math.min(...indents)
  return region
    .map((line) => line.slice(margin))
    .join('\n')
    .trim()
}

/** The whole sample, without the marks of its regions. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !START.test(line) && !END.test(line))
    .join('\n')
    .trim()
}
