/** For Playwright, Cypress and the like: the same sandbox, served by `npx @farewell/sandbox`. */
export const sandbox = (url = 'http://127.0.0.1:4747') => ({
  /** The newest code that was sent to an address or number. */
  async codeFor(to: string): Promise<string | undefined> {
    const answer = await fetch(`${url}/sandbox/inbox?to=${encodeURIComponent(to)}`)
    const { messages } = (await answer.json()) as { messages: { code: string }[] }
    return messages[0]?.code
  },
  /** Everybody is there again, and nothing goes wrong any more. */
  reset: () => post(`${url}/sandbox/reset`, {}),
  /** Moves the clock: codes and tokens grow older by as many seconds. */
  advance: (seconds: number) => post(`${url}/sandbox/clock`, { advance: seconds }),
  /** Lets the next call of that name go wrong. */
  addFault: (operation: string, kind: string) => post(`${url}/sandbox/faults`, { operation, kind }),
})

async function post(url: string, body: object): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`The sandbox refused this: ${await answer.text()}`)
}
