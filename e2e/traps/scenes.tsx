import { DeleteAccountDialog, type GenAuthClient } from '@farewell/ui'
import { useState, type ReactNode } from 'react'

interface SceneProps {
  client: GenAuthClient
}

const trigger = <button type="button">Delete account…</button>

/** Nothing special around it. */
function Plain({ client }: SceneProps): ReactNode {
  return (
    <main>
      <h1>Settings</h1>
      <button type="button">Before</button>
      <DeleteAccountDialog client={client} trigger={trigger} />
      <button type="button">After</button>
    </main>
  )
}

/** As where a menu closes over the item that was pressed. */
function TriggerRemoved({ client }: SceneProps): ReactNode {
  const [isThere, setIsThere] = useState(true)
  return (
    <main>
      <h1>Settings</h1>
      <p>Your account</p>
      <DeleteAccountDialog
        client={client}
        trigger={isThere ? trigger : null}
        onOpenChange={(open) => setIsThere(!open && isThere)}
      />
    </main>
  )
}

/** A form that the browser itself would send, to this very page. */
function HostForm({ client }: SceneProps): ReactNode {
  return (
    <main>
      <h1>Settings</h1>
      <form>
        <input name="penName" aria-label="Pen name" defaultValue="Dov" />
        <DeleteAccountDialog client={client} trigger={trigger} />
        <button type="submit">Save</button>
      </form>
    </main>
  )
}

/** Three screens high, with the trigger in the middle. */
function Scrolling({ client }: SceneProps): ReactNode {
  const space = { height: '150vh' }
  return (
    <main>
      <h1>Settings</h1>
      <div style={space} />
      <DeleteAccountDialog client={client} trigger={trigger} />
      <div style={space} />
    </main>
  )
}

/** In a part of the page that a test hides, as a tab panel is. */
function Hideable({ client }: SceneProps): ReactNode {
  return (
    <main>
      <h1>Settings</h1>
      <button type="button">Behind</button>
      <section id="around">
        <DeleteAccountDialog client={client} trigger={trigger} />
      </section>
    </main>
  )
}

/** The plain scene in a frame, as customer portals embed settings. */
function Frame(): ReactNode {
  const address = new URL(location.href)
  address.searchParams.set('scene', 'plain')
  return (
    <main>
      <h1>Portal</h1>
      {/* Its own page, which a sandbox would keep from the storage and the locks it needs. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe title="Settings" src={address.href} width="900" height="700" />
    </main>
  )
}

export const scenes = {
  plain: Plain,
  'trigger-removed': TriggerRemoved,
  'host-form': HostForm,
  scrolling: Scrolling,
  hideable: Hideable,
  shadow: Plain,
  'shadow-scrolling': Scrolling,
  'shadow-trigger-removed': TriggerRemoved,
  frame: Frame,
}

export type SceneName = keyof typeof scenes

export const isScene = (name: string | null): name is SceneName =>
  name !== null && Object.hasOwn(scenes, name)
