import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import styles from '@farewell/ui/styles.css?inline'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'

/** The login, as GenAuth's redirect hands it over. */
const login = new URLSearchParams(location.hash.slice(1))

const client = createGenAuthClient({
  appHost: import.meta.env['VITE_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => login.get('access_token'),
})

function App() {
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <DeleteAccountDialog
      client={client}
      onDeleted={() => login.delete('access_token')}
      onDone={() => setLeft(true)}
    />
  )
}

class AccountSettings extends HTMLElement {
  #root: Root | undefined

  connectedCallback() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [sheet]
    this.#root = createRoot(shadow)
    this.#root.render(
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>,
    )
  }

  disconnectedCallback() {
    this.#root?.unmount()
  }
}

customElements.define('account-settings', AccountSettings)
