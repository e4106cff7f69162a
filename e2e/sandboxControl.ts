/** A fault as POST /sandbox/faults takes it. */
export interface Fault {
  operation: string
  kind: string
  ms?: number
  statusCode?: number
  message?: string
  location?: string
  times?: number | 'always'
}

export interface SandboxControl {
  /** As at the start, with the same seed unless told another. */
  reset: (options: { seed?: number; afterDeletion?: string }) => Promise<SandboxState>
  addFault: (fault: Fault) => Promise<void>
  /** Moves the sandbox's clock by seconds. */
  advance: (seconds: number) => Promise<void>
  isDeleted: (name: string) => Promise<boolean>
  /** How often an operation was asked for since the reset. */
  countOf: (operation: string) => Promise<number>
  /** What became of each, in order of arrival. */
  outcomesOf: (operation: string) => Promise<string[]>
}

interface SandboxState {
  seed: number
  afterDeletion: string
}

/** The sandbox as its control endpoints show it: what really became of an account. */
export function createSandboxControl(sandboxUrl: string): SandboxControl {
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(`${sandboxUrl}/sandbox/${path}`)
    return response.json()
  }
  const send = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${sandboxUrl}/sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`The sandbox refuses: ${JSON.stringify(answer)}`)
    return answer
  }
  const outcomesOf = async (operation: string): Promise<string[]> => {
    const { requests } = (await read('requests')) as {
      requests: { operation: string; outcome: string }[]
    }
    return requests.filter((one) => one.operation === operation).map(({ outcome }) => outcome)
  }
  return {
    reset: async (options) => (await send('reset', options)) as SandboxState,
    addFault: async (fault) => void (await send('faults', fault)),
    advance: async (seconds) => void (await send('clock', { advance: seconds })),
    async isDeleted(name) {
      const { users } = (await read('users')) as { users: { name: string; status: string }[] }
      const user = users.find((one) => one.name === name)
      if (!user) throw new Error(`The sandbox has no user named ${name}.`)
      return user.status === 'deleted'
    },
    countOf: async (operation) => (await outcomesOf(operation)).length,
    outcomesOf,
  }
}
