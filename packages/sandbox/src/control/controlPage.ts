import { html } from 'hono/html'

type Html = ReturnType<typeof html>

/** The page of `GET /sandbox`: empty shelves, filled and kept fresh by `pageScript`. */
export function controlPage(choices: {
  operations: readonly string[]
  kinds: readonly string[]
}): Html {
  const { operations, kinds } = choices
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Farewell sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/sandbox/page.css" />
        <script type="module" src="/sandbox/page.js"></script>
      </head>
      <body>
        <header>
          <h1>Farewell sandbox</h1>
          <p id="summary">Loading…</p>
        </header>
        <p id="status" role="status"></p>
        <main>
          <div>
            <section aria-labelledby="inbox-title">
              <h2 id="inbox-title">Inbox</h2>
              <p class="empty" id="inbox-empty">
                No codes yet. Whatever the app under development sends by SMS or e-mail arrives
                here.
              </p>
              <ol id="inbox"></ol>
            </section>
            <section aria-labelledby="requests-title">
              <h2 id="requests-title">Latest requests</h2>
              <p class="empty" id="requests-empty">None yet.</p>
              <ol id="requests"></ol>
            </section>
            <section aria-labelledby="users-title">
              <h2 id="users-title">Users</h2>
              <ul id="users"></ul>
            </section>
          </div>
          <div>
            <section aria-labelledby="clock-title">
              <h2 id="clock-title">Clock</h2>
              <p class="time" id="now"></p>
              <div class="row">
                <button type="button" data-advance="30">+30 s</button>
                <button type="button" data-advance="60">+60 s</button>
                <button type="button" data-advance="300">+5 min</button>
              </div>
            </section>
            <section aria-labelledby="faults-title">
              <h2 id="faults-title">Faults</h2>
              <form id="fault">
                <label
                  >Operation
                  <select name="operation">
                    ${options(operations)}
                  </select></label
                >
                <label
                  >What goes wrong
                  <select name="kind">
                    ${options(kinds)}
                  </select></label
                >
                <label data-for="delay processAfter"
                  >Milliseconds <input name="ms" type="number" min="0" value="3000"
                /></label>
                <label data-for="status"
                  >HTTP status <input name="status" type="number" min="200" max="599" value="500"
                /></label>
                <label data-for="businessError"
                  >statusCode <input name="statusCode" type="number" value="499"
                /></label>
                <label data-for="status businessError"
                  >apiCode (optional) <input name="apiCode" type="number"
                /></label>
                <label data-for="redirect"
                  >Location <input name="location" value="http://127.0.0.1:9/"
                /></label>
                <label
                  >How often
                  <select name="times">
                    <option value="1">once</option>
                    <option value="2">twice</option>
                    <option value="always">always</option>
                  </select></label
                >
                <button type="submit">Add fault</button>
              </form>
              <ul id="faults"></ul>
              <button type="button" id="clear-faults" hidden>Clear all faults</button>
            </section>
            <section aria-labelledby="reset-title">
              <h2 id="reset-title">Start over</h2>
              <p>Restores every user and forgets messages, logins, faults and the moved clock.</p>
              <button type="button" id="reset">Reset the sandbox</button>
            </section>
          </div>
        </main>
      </body>
    </html>`
}

function options(values: readonly string[]): Html[] {
  return values.map((value) => html`<option>${value}</option>`)
}
