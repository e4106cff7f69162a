import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, type ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DeleteAccountDialog, type DeleteAccountDialogProps } from './DeleteAccountDialog.tsx'
import {
  button,
  createStage,
  openReview,
  press,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

const page = (stage: Stage, props: Partial<DeleteAccountDialogProps> = {}): ReactElement => (
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <DeleteAccountDialog client={stage.client} {...props} />
    </QueryClientProvider>
  </StrictMode>
)

it.each([{}, { defaultOpen: true }, { open: true }])(
  'renders nothing but the trigger on the server, with %j',
  (props) => {
    const stage = createStage()
    const html = renderToString(page(stage, { ...props, trigger: <button>Delete</button> }))
    const place = document.createElement('div')
    place.innerHTML = html
    expect(place.textContent).toBe('Delete')
    expect(place.querySelectorAll('*')).toHaveLength(1)
    expect(renderToString(page(stage, { ...props, trigger: null }))).toBe('')
    expect(stage.sandbox.requests()).toEqual([])
  },
)

it.each([{}, { defaultOpen: true }, { open: true }])(
  'comes to life without a word on the console, with %j',
  async (props) => {
    const stage = createStage()
    const place = document.createElement('div')
    document.body.append(place)
    place.innerHTML = renderToString(page(stage, props))
    const trigger = place.firstElementChild
    const complaints: unknown[] = []
    const root = hydrateRoot(place, page(stage, props), {
      onRecoverableError: (error) => complaints.push(error),
    })
    if ('open' in props || 'defaultOpen' in props) {
      await expect.element(button('Continue')).toBeVisible()
    } else {
      await openReview()
      await press('Keep account')
      await expect.element(button('Delete account…')).toHaveFocus()
    }
    expect(place.firstElementChild).toBe(trigger)
    expect(complaints).toEqual([])
    root.unmount()
  },
)
