/**
 * What is wrong with a page of a server: it must render the trigger, and of the kit nothing else.
 */
export function serverHtmlProblems(html: string, trigger: string): string[] {
  const markup = html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
  const problems: string[] = []
  const buttons = [...markup.matchAll(/<button\b[^>]*>(.*?)<\/button>/gs)]
  const triggers = buttons.filter(([, text]) => text === trigger)
  if (triggers.length !== 1) problems.push(`It has ${triggers.length} triggers "${trigger}".`)
  if (/<dialog\b|alertdialog|role="status"/.test(markup)) problems.push('It renders the dialog.')
  const parts = [...markup.matchAll(/farewell-[\w-]+/g)].map(([part]) => part)
  const others = parts.filter((part) => part !== 'farewell-trigger')
  if (others.length > 0) problems.push(`It renders ${others.join(', ')}.`)
  return problems
}
