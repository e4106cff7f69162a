import { inject } from 'vitest'
import { openDialog } from './account.ts'
import type { EngineLocator, EnginePage } from './engines/EnginePage.ts'
import type { SceneName } from './traps/scenes.tsx'

/** Opens a page of traps/, where Dov is signed in, who has nothing but a password. */
export async function openScene(page: EnginePage, scene: SceneName): Promise<void> {
  const sandboxUrl = inject('sandboxUrl')
  const response = await fetch(`${sandboxUrl}/sandbox/users`)
  const { users } = (await response.json()) as { users: { name: string; userId: string }[] }
  const userId = users.find(({ name }) => name === 'Dov Harrow')?.userId ?? ''
  const parameters = new URLSearchParams({ scene, appHost: sandboxUrl, userId })
  await page.goto(`${inject('trapsUrl')}?${parameters.toString()}`)
}

export async function openDialogOf(page: EnginePage, scene: SceneName): Promise<EngineLocator> {
  await openScene(page, scene)
  return openDialog(page)
}
