import { Accounts } from './Accounts.ts'
import type { Clock } from './clock.ts'
import { createClock } from './clock.ts'
import { DeleteTokens } from './DeleteTokens.ts'
import { FaultList } from './FaultList.ts'
import { Inbox } from './Inbox.ts'
import { PassCodes } from './PassCodes.ts'
import type { PasswordKeys } from './PasswordKeys.ts'
import { randomSeed } from './random.ts'
import { RequestLog } from './RequestLog.ts'
import { sampleUsers } from './sampleUsers.ts'
import type { SandboxOptions, SandboxSettings } from './SandboxOptions.ts'
import { checkOptions, defaultSettings, settingNames } from './SandboxOptions.ts'
import { Sessions } from './Sessions.ts'
import type { AfterDeletion, Unknowns } from './unknowns.ts'
import { drawAfterDeletion, drawUnknowns } from './unknowns.ts'

/** Everything that a sandbox knows, from one reset to the next. */
export interface World {
  seed: number
  afterDeletion: AfterDeletion
  unknowns: Unknowns
  settings: SandboxSettings
  appId: string | undefined
  systemEnvelope: boolean
  clock: Clock
  accounts: Accounts
  sessions: Sessions
  passCodes: PassCodes
  deleteTokens: DeleteTokens
  passwordKeys: PasswordKeys
  inbox: Inbox
  requests: RequestLog
  faults: FaultList
}

/** A world of its own, with every user alive, nothing sent and the clock unmoved. */
export function createWorld(options: SandboxOptions, passwordKeys: PasswordKeys): World {
  checkOptions(options)
  const seed = options.seed ?? randomSeed()
  const unknowns = drawUnknowns(seed)
  const settings = { ...defaultSettings }
  for (const name of settingNames) {
    settings[name] = options[name] ?? settings[name]
  }
  const clock = createClock(options.now ?? Date.now)
  return {
    seed,
    afterDeletion: options.afterDeletion ?? drawAfterDeletion(seed),
    unknowns,
    settings,
    appId: options.appId,
    systemEnvelope: options.systemEnvelope ?? false,
    clock,
    accounts: new Accounts(options.users ?? sampleUsers, clock.now()),
    sessions: new Sessions(),
    passCodes: new PassCodes({
      length: settings.verifyCodeLength,
      maxAttempts: settings.verifyCodeMaxAttempts,
      resendWait: settings.resendWait,
    }),
    deleteTokens: new DeleteTokens({
      lifetime: settings.deleteAccountTokenLifetime,
      singleUse: unknowns.deleteTokenSingleUse,
      boundToLogin: unknowns.deleteTokenBoundToLogin,
    }),
    passwordKeys,
    inbox: new Inbox(),
    requests: new RequestLog(),
    faults: new FaultList(),
  }
}
