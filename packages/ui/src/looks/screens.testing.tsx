import { sampleUsers } from '@farewell/sandbox'
import { expect } from 'vitest'
import { page, type Locator } from 'vitest/browser'
import type { DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'
import {
  button,
  codeField,
  createStage,
  enterCode,
  openCode,
  openVerify,
  passwordField,
  press,
  shown,
  title,
  OPEN,
  type Stage,
} from '../testing/stage.testing.tsx'

/** What a host puts in, with elements whose looks are its own; as large in any page. */
export const ofHost = (
  <div data-of-host="" style={{ all: 'initial', display: 'block', height: 90, overflow: 'auto' }}>
    <h2>Heading</h2>
    <p>
      Text, <a href="#there">a link</a> and <code>code</code>
    </p>
    <button type="button">Button</button> <input aria-label="Input" />
  </div>
)

export interface Screen {
  username: string
  props?: Partial<DeleteAccountDialogProps>
  arrive: (stage: Stage) => Promise<void>
}

async function see(element: Locator): Promise<void> {
  await expect.element(element).toBeVisible()
}

async function continueInVain(role: 'checkbox' | 'textbox'): Promise<void> {
  await press(OPEN)
  await press('Continue')
  await expect.element(page.getByRole(role)).toHaveFocus()
}

async function seeLoading(stage: Stage): Promise<void> {
  stage.hold('get-profile')
  await press(OPEN)
  await see(shown('Loading your account…'))
}

async function refuseCode(): Promise<void> {
  await openCode()
  await enterCode('000')
  await expect.element(codeField()).toHaveAttribute('aria-invalid')
}

async function failToSend({ sandbox }: Stage): Promise<void> {
  const fault = { kind: 'businessError', statusCode: 499, apiCode: 2025, message: 'No' } as const
  sandbox.addFault({ operation: 'sendEmail', ...fault })
  await openVerify()
  await press('Send code')
  await shown('Details').click()
}

async function enterPassword(): Promise<void> {
  await openVerify()
  await passwordField().fill('copper window drifts east')
}

async function seeDeleting(stage: Stage): Promise<void> {
  stage.hold('delete-account')
  await enterPassword()
  await press('Delete account')
  await see(title('Deleting your account…'))
}

async function seeDeleted(): Promise<void> {
  await enterPassword()
  await press('Delete account')
  await see(title('Your account is deleted'))
}

const inTheReview: DeleteAccountDialogProps = {
  consequences: [{ label: 'notebooks', count: 12, detail: '390 pages' }, 'Your profile'],
  blockers: [
    { label: 'You own Tideline', detail: 'Hand it over', href: '#there' },
    { label: 'A bill', href: '#bill', hrefLabel: 'Pay' },
  ],
  retention: ofHost,
}

/** Between them they have every part. */
export const screens = {
  loading: { username: 'ada', arrive: seeLoading },
  review: {
    username: 'gus',
    props: inTheReview,
    arrive: async () => {
      await press(OPEN)
      await see(button('Check again'))
    },
  },
  tick: {
    username: 'ada',
    props: { acknowledgement: 'checkbox' },
    arrive: () => continueInVain('checkbox'),
  },
  phrase: {
    username: 'ada',
    props: { acknowledgement: 'phrase' },
    arrive: () => continueInVain('textbox'),
  },
  'code not yet sent': { username: 'ada', arrive: openVerify },
  'code refused': { username: 'bea', arrive: refuseCode },
  failure: { username: 'bea', arrive: failToSend },
  password: { username: 'dov', arrive: enterPassword },
  deleting: { username: 'dov', arrive: seeDeleting },
  deleted: { username: 'dov', props: { whatsNext: ofHost }, arrive: seeDeleted },
} satisfies Record<string, Screen>

export type ScreenName = keyof typeof screens

/** Shows the dialog in this screen. */
export async function arriveAt(name: ScreenName, users = sampleUsers): Promise<Stage> {
  const { username, arrive, props }: Screen = screens[name]
  const stage = createStage(username, { users })
  stage.show(props)
  await arrive(stage)
  return stage
}
