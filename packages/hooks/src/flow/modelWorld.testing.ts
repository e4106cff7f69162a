import { createGenAuthClient, type GenAuthClient } from '@farewell/client'
import { createSandbox, sampleUsers, type Sandbox } from '@farewell/sandbox'
import { onlineManager } from '@tanstack/react-query'
import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'
import { takeLock } from './lock.ts'
import { createChannelClass } from './modelChannel.testing.ts'
import type { Person, Setting } from './modelSetting.testing.ts'
import { HostBug, isBusy, Tab, type Act, type Press } from './modelTab.testing.ts'
import { pass, sleep, turns, turnsPassed } from './modelTime.testing.ts'

const APP_HOST = 'https://app.genauth.ai'
const CHANNEL = 'CHANNEL_DELETE_ACCOUNT'
const STARTED = Date.UTC(2026, 10, 22)

export const userOf = (person: Person) => {
  const user = sampleUsers.find(({ username }) => username === person)
  if (!user) throw new Error(`There is no sample user ${person}.`)
  return user
}

const operations: Record<string, string> = {
  '/get-profile': 'getProfile',
  '/get-security-info': 'getSecurityLevel',
  '/send-email': 'sendEmail',
  '/send-sms': 'sendSms',
  '/verify-delete-account-request': 'verifyDeleteAccountRequest',
  '/delete-account': 'deleteAccount',
}

/** What each event may send, and how often at most. */
const allowed: Record<string, Record<string, number>> = {
  open: { getProfile: 1, getSecurityLevel: 1 },
  retry: { getProfile: 1, getSecurityLevel: 1 },
  sendCode: { sendEmail: 1, sendSms: 1 },
  submit: { getProfile: Infinity, verifyDeleteAccountRequest: 1, deleteAccount: 1 },
  checkAgain: { getProfile: 1 },
}

/** A delete-account request, and which one it was to the sandbox. */
interface Deletion {
  press: Press
  order?: number
  inFlight: boolean
}

/** `JSON.stringify` with what it leaves out of errors. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Error
      ? {
          ...Object.fromEntries(Object.entries(part)),
          name: part.name,
          message: part.message,
          cause: part.cause,
        }
      : part,
  )
}

/** What was thrown into the page: by `reportError`, and by promises that nobody heard. */
export interface Noise {
  reported: unknown[]
  rejected: unknown[]
}

let worlds = 0

/** A sandbox, two tabs, the network between them, and the oracle that watches all of it. */
export class World {
  readonly setting: Setting
  readonly sandbox: Sandbox
  readonly tabs: readonly [Tab, Tab]
  readonly violations: string[] = []
  readonly channelClass: typeof BroadcastChannel
  readonly userId: string
  readonly #noise: Noise
  readonly #tally: Map<string, number>
  readonly #appId: string
  readonly #acts = new AsyncLocalStorage<Act>()
  readonly #secrets = new Set<string>()
  /** The tokens that were handed to a client, and by which press; each is good for one request. */
  readonly #tokens = new Map<string, Press>()
  readonly #spent = new Set<string>()
  readonly #deletions: Deletion[] = []
  /** The newest access token of each user, and whose each of them is. */
  readonly #accessTokens = new Map<string, string>()
  readonly #ownerOf = new Map<string, string>()
  readonly #elsewhere = new Set<string>()
  #forwarded = 0
  #requests = 0

  constructor(setting: Setting, noise: Noise, tally: Map<string, number>) {
    this.setting = setting
    this.#tally = tally
    this.#noise = noise
    worlds += 1
    // Locks and messages of an earlier world are about another app.
    this.#appId = `app-${worlds}`
    vi.setSystemTime(STARTED)
    // The server has a clock of its own, which nobody sets.
    const zero = performance.now()
    this.sandbox = createSandbox({
      seed: setting.seed,
      afterDeletion: setting.afterDeletion,
      now: () => STARTED + performance.now() - zero,
      // Long enough to be told from any other number.
      verifyCodeLength: 16,
    })
    for (const { userId, password } of sampleUsers) {
      this.signIn(userId)
      if (password) this.#secrets.add(password)
    }
    this.channelClass = createChannelClass(
      () => setting.channel,
      (message) => this.#assertWithoutSecrets('a message to other tabs', message),
    )
    this.userId = userOf(setting.person).userId
    const second = setting.second === 'the same' ? this.userId : userOf(setting.second).userId
    this.tabs = [this.#createTab('tab 1', this.userId), this.#createTab('tab 2', second)]
  }

  #createTab(name: string, login: string): Tab {
    return new Tab(name, login, this.setting.host, {
      createClient: (tab, proveLogin) => this.#createClient(tab, proveLogin),
      during: (act, call) => this.#acts.run(act, call),
      mayBeGone: (userId) => this.isGone(userId),
      blame: (words) => this.blame(words),
      assertWithoutSecrets: (where, value) => this.#assertWithoutSecrets(where, value),
      reached: (what) => this.#tally.set(what, (this.#tally.get(what) ?? 0) + 1),
    })
  }

  blame(words: string): void {
    this.violations.push(words)
  }

  isGone(userId: string): boolean {
    return this.sandbox.users().find((user) => user.userId === userId)?.status === 'deleted'
  }

  /** A new access token for a user; the old one goes on working. */
  signIn(userId: string): void {
    if (this.isGone(userId)) return
    const accessToken = this.sandbox.signIn(userId)
    this.#secrets.add(accessToken)
    this.#accessTokens.set(userId, accessToken)
    this.#ownerOf.set(accessToken, userId)
  }

  #accessTokenOf({ login }: Tab): string | null {
    return login === null ? null : (this.#accessTokens.get(login) ?? null)
  }

  #createClient(tab: Tab, proveLogin: () => unknown): GenAuthClient {
    const getAccessToken = async (): Promise<string | null> => {
      await proveLogin()
      return this.#accessTokenOf(tab)
    }
    return createGenAuthClient({
      appHost: APP_HOST,
      appId: this.#appId,
      ...(this.setting.login === 'token' && { getAccessToken }),
      fetch: (input, init) => this.#fetch(tab, new Request(input, init)),
    })
  }

  /** What proves the person on the screen of a tab, by the method chosen there. */
  secretOf(tab: Tab): string {
    const { state } = tab
    if (state.step !== 'verify') return 'pressed out of place'
    const { methods, method } = state.verification
    const chosen = methods.find((candidate) => candidate.method === method)
    if (chosen?.method === 'EMAIL_PASSCODE') return this.#codeSentTo(chosen.email)
    if (chosen?.method === 'PHONE_PASSCODE') return this.#codeSentTo(chosen.phoneNumber)
    const user = sampleUsers.find(({ userId }) => userId === state.account.userId)
    return user?.password ?? ''
  }

  #codeSentTo(to: string): string {
    const code = this.sandbox.inbox(to)[0]?.code ?? ''
    if (code) this.#secrets.add(code)
    return code
  }

  noteSecret(secret: string): void {
    this.#secrets.add(secret)
  }

  #assertWithoutSecrets(where: string, value: unknown): void {
    const text = written(value)
    for (const secret of this.#secrets) {
      if (text.includes(secret)) this.blame(`${where} holds a secret`)
    }
  }

  // The network.

  async #fetch(tab: Tab, request: Request): Promise<Response> {
    // Like the real one, it sends nothing when it is called too late.
    request.signal.throwIfAborted()
    const operation = operations[new URL(request.url).pathname.replace('/api/v3', '')] ?? '?'
    this.#requests += 1
    const act = this.#noteRequest(tab, operation, request)
    const isOnline = onlineManager.isOnline()
    const body = request.method === 'POST' ? await request.text() : null
    const headers = new Headers(request.headers)
    const cookie = this.#accessTokenOf(tab)
    if (this.setting.login === 'cookie') {
      if (cookie) headers.set('authorization', cookie)
    }
    const deletion = operation === 'deleteAccount' ? this.#noteDeletion(tab, body) : undefined
    const { url, method, redirect } = request
    const answer = this.#carry(
      new Request(url, { method, headers, body, redirect }),
      isOnline,
      operation,
      act,
      deletion,
    )
    try {
      return await Promise.race([answer, abortionOf(request.signal)])
    } finally {
      answer.catch(() => {})
      if (deletion) deletion.inFlight = false
    }
  }

  async #carry(
    request: Request,
    isOnline: boolean,
    operation: string,
    act: Act | undefined,
    deletion: Deletion | undefined,
  ): Promise<Response> {
    const { out, back } = this.setting.latency
    if (out > 0) await sleep(out)
    if (!isOnline) throw new TypeError('Failed to fetch')
    if (deletion) {
      deletion.order = this.#forwarded
      this.#forwarded += 1
    }
    const response = await this.sandbox.fetch(request)
    if (operation === 'verifyDeleteAccountRequest' && response.ok) {
      this.#noteToken(await response.clone().text(), act)
    }
    if (back > 0) await sleep(back)
    return response
  }

  #noteRequest(tab: Tab, operation: string, request: Request): Act | undefined {
    const act = this.#acts.getStore()
    // A host that kept the mutation sends from anywhere: its token says who pressed.
    if (!act) {
      if (operation !== 'deleteAccount') this.blame(`${operation} was sent by no event`)
      return undefined
    }
    act.sent.push(operation)
    const count = act.sent.filter((sent) => sent === operation).length
    const most = allowed[act.name]?.[operation] ?? 0
    if (count > most) this.blame(`${tab.name}: ${operation} was sent ${count} times by ${act.name}`)
    if (act.tab !== tab) this.blame(`${operation} was sent by another tab`)
    if (act.opening !== tab.opening || tab.state.step === 'closed') {
      this.blame(`${tab.name}: ${operation} was sent after the flow was closed`)
    }
    if (operation === 'verifyDeleteAccountRequest') {
      if (!act.press) this.blame(`${tab.name}: ${operation} was sent without a press`)
      // What began before the view went may still go out in the same breath.
      const isLate = !tab.viewed && turnsPassed() > tab.viewedUntil + 20
      if (isLate) this.blame(`${tab.name}: ${operation} was sent without a view`)
    }
    if (operation === 'verifyDeleteAccountRequest' || operation === 'deleteAccount') {
      this.#assertAccountIsKnown(act, operation, request)
    }
    return act
  }

  /** Nothing is proven or deleted for a login that is not known to be the one on the screen. */
  #assertAccountIsKnown({ press, tab, sent }: Act, operation: string, request: Request): void {
    if (this.setting.login === 'cookie') {
      if (sent.at(-2) === 'getProfile') return
      return this.blame(`${tab.name}: ${operation} was sent without asking whose cookie it is`)
    }
    const accessToken = request.headers.get('authorization')?.replace('Bearer ', '')
    if (this.#ownerOf.get(accessToken ?? '') !== press?.userId) {
      this.blame(`${tab.name}: ${operation} was sent with the login of another account`)
    }
  }

  #noteToken(text: string, act: Act | undefined): void {
    try {
      const { statusCode, data } = JSON.parse(text) as {
        statusCode?: number
        data?: { deleteAccountToken?: string | null }
      }
      const token = data?.deleteAccountToken
      if (statusCode !== 200 || !token || !act?.press) return
      this.#secrets.add(token)
      this.#tokens.set(token, act.press)
    } catch {
      // No token in what is no answer.
    }
  }

  #noteDeletion(tab: Tab, body: string | null): Deletion | undefined {
    const { deleteAccountToken } = JSON.parse(body ?? '{}') as { deleteAccountToken?: string }
    const press = this.#tokens.get(deleteAccountToken ?? '')
    if (!deleteAccountToken || !press) {
      this.blame(`${tab.name}: a deletion was sent with a token that nobody was given`)
      return undefined
    }
    if (this.#spent.has(deleteAccountToken)) this.blame(`${tab.name}: a token was sent twice`)
    this.#spent.add(deleteAccountToken)
    const { state } = tab
    if (press.tab !== tab || press.opening !== tab.opening) {
      this.blame(`${tab.name}: a deletion was sent for a press that was over`)
    }
    if (state.step !== 'deleting') {
      this.blame(`${tab.name}: a deletion was sent while the screen was ${state.step}`)
    } else if (state.account.userId !== press.userId) {
      this.blame(`${tab.name}: a deletion was sent for another account than the one on the screen`)
    }
    const others = this.#deletions.filter(
      (other) => other.inFlight && other.press.userId === press.userId,
    )
    if (others.length > 0) this.blame(`${tab.name}: a second deletion was sent beside the first`)
    const deletion: Deletion = { press, inFlight: true }
    this.#deletions.push(deletion)
    return deletion
  }

  /** The same person deletes the account in another browser, which no tab here hears of. */
  async deleteElsewhere(userId: string): Promise<void> {
    const authorization = this.#accessTokens.get(userId)
    const user = sampleUsers.find((candidate) => candidate.userId === userId)
    if (!authorization || !user || this.isGone(userId)) return
    const post = async (path: string, body: object) => {
      const headers = { authorization, 'x-genauth-app-id': this.#appId }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const response = await this.sandbox.request(`/api/v3/${path}`, init)
      return (await response.json()) as { data?: { deleteAccountToken?: string } }
    }
    // Faults are for the tabs.
    const faults = this.sandbox.faults()
    this.sandbox.clearFaults()
    if (user.email) await post('send-email', { email: user.email, channel: CHANNEL })
    const passCode = user.email ? this.#codeSentTo(user.email) : ''
    const { data } = await post(
      'verify-delete-account-request',
      user.email
        ? { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: { email: user.email, passCode } }
        : { verifyMethod: 'PASSWORD', passwordPayload: { password: user.password } },
    )
    if (data?.deleteAccountToken) {
      this.#elsewhere.add(userId)
      this.#forwarded += 1
      await post('delete-account', { deleteAccountToken: data.deleteAccountToken })
    }
    for (const { id: _, ...fault } of faults) this.sandbox.addFault(fault)
  }

  // The oracle.

  /** What the sandbox did with this very request; `pending` for a breath after it deleted. */
  #outcomeOf({ order }: Deletion): string | undefined {
    if (order === undefined) return undefined
    const arrived = this.sandbox.requests().filter(({ operation }) => operation === 'deleteAccount')
    const record = arrived[order]
    return record?.processed ? record.outcome : undefined
  }

  /** Holds everything that was promised against the store. Throws when a promise is broken. */
  check(): void {
    for (const tab of this.tabs) tab.check()
    const explained = new Set(this.#elsewhere)
    for (const deletion of this.#deletions) {
      const { press } = deletion
      if (press.said === 'stopped') {
        this.blame(`${press.tab.name}: a deletion was sent for a press that was stopped`)
      }
      const outcome = this.#outcomeOf(deletion)
      if (outcome === 'pending' || outcome === 'ok') explained.add(press.userId)
      if (outcome !== 'ok') continue
      const mayOnlySeem = this.setting.afterDeletion === 'still-works'
      if (press.said === 'not deleted' || (press.said === 'seems not deleted' && !mayOnlySeem)) {
        this.blame(`${press.tab.name}: said "${press.said}", and it was deleted by that press`)
      }
    }
    for (const { userId, username, status } of this.sandbox.users()) {
      if (status === 'deleted' && !explained.has(userId)) {
        this.blame(`${username} was deleted without a press for this account`)
      }
    }
    for (const error of this.#noise.reported) {
      const isHosts = error instanceof HostBug || /host took longer/.test(String(error))
      if (!isHosts) this.blame(`reportError was given what is no host's error: ${String(error)}`)
    }
    for (const error of this.#noise.rejected) this.blame(`unhandled rejection: ${String(error)}`)
    if (this.violations.length > 0) throw new Error(this.violations.join('\n'))
  }

  /** Lets the network do its work, for three seconds at most. */
  async settle(): Promise<void> {
    await turns(8)
    for (let round = 0; round < 30; round += 1) {
      if (!this.tabs.some(({ state }) => isBusy(state))) return
      vi.advanceTimersByTime(100)
      await turns(4)
    }
  }

  /** The end of every run: time passes, everything comes to rest, everybody leaves. */
  async end(): Promise<void> {
    onlineManager.setOnline(true)
    await pass(330_000)
    this.check()
    for (const { name, state, isWaitingForHost } of this.tabs) {
      if (isBusy(state) && !isWaitingForHost)
        this.blame(`${name} is busy for ever: ${written(state)}`)
    }
    for (const tab of this.tabs) tab.act('close', (flow) => flow.close())
    const requests = this.#requests
    await turns(4)
    for (const { userId } of this.sandbox.users()) {
      const release = await takeLock(`farewell:${APP_HOST}:${this.#appId}:${userId}`)
      if (!release) this.blame('a lock was not released')
      release?.()
    }
    await pass(60_000)
    for (const tab of this.tabs) {
      tab.sendKept()
      tab.setViewed(false)
      tab.setViewed(true)
      if (tab.state.step !== 'closed') this.blame(`${tab.name} cannot be closed`)
    }
    await turns(4)
    if (this.#requests > requests) this.blame('something was sent after everything was closed')
    this.sandbox.close()
    await turns(2)
    if (vi.getTimerCount() > 0) this.blame(`${vi.getTimerCount()} timers are left`)
    this.check()
  }

  /** Nothing of this world reaches into the next. */
  dispose(): void {
    for (const tab of this.tabs) {
      tab.act('close', (flow) => flow.close())
      tab.queryClient.clear()
    }
    this.sandbox.close()
    onlineManager.setOnline(true)
    vi.clearAllTimers()
  }
}

function abortionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}
