import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { whenOpening } from './whenRefused.ts'

const meta = preview.meta({ title: 'Errors/When opening', component: DeleteAccountDialog })

/** The account is disabled. Way forward: support, who can enable it. */
export const UserDisabled = meta.story({
  globals: { fault: 'user_disabled' },
  play: whenOpening('user_disabled'),
})

/** The app id is wrong, which the person cannot mend: support can be told. */
export const AppNotFound = meta.story({
  globals: { fault: 'app_not_found' },
  play: whenOpening('app_not_found'),
})
