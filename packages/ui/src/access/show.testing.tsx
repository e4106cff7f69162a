import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { DeleteAccountDialog } from '../DeleteAccountDialog.tsx'
import { DeleteAccountPanel, type DeleteAccountPanelProps } from '../DeleteAccountPanel.tsx'
import { createStage, type Stage } from '../testing/stage.testing.tsx'
import { screens } from './screens.testing.tsx'

export type Kind = 'dialog' | 'panel'

const kinds = { dialog: DeleteAccountDialog, panel: DeleteAccountPanel }

/** Brings a dialog or panel to a screen. Gives back the way to give it other props in place. */
export async function arrive(
  kind: Kind,
  name: string,
  users?: NonNullable<Parameters<typeof createStage>[1]>['users'],
): Promise<(props: Partial<DeleteAccountPanelProps>) => void> {
  const screen = screens[name]
  if (!screen) throw new Error(`There is no screen "${name}".`)
  const stage: Stage = createStage(screen.username, {
    ...screen.sandbox,
    ...(users ? { users } : {}),
  })
  const Component = kinds[kind]
  const props = screen.props?.()
  const tree = (more?: Partial<DeleteAccountPanelProps>): ReactNode => (
    <StrictMode>
      <QueryClientProvider client={stage.queryClient}>
        <main>
          <h1>Settings</h1>
          <Component client={stage.client} {...props} {...more} />
        </main>
      </QueryClientProvider>
    </StrictMode>
  )
  const { rerender } = render(tree())
  await screen.arrive(stage)
  return (more) => rerender(tree(more))
}
