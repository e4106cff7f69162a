/** The script of the control page: no dependencies, no innerHTML, one poll per second. */
export const pageScript: string = String.raw`
const find = (id) => document.getElementById(id)
const make = (tag, className, ...children) => {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}
const say = (text) => { find('status').textContent = text }

async function call(path, method = 'GET', body) {
  const response = await fetch('/sandbox/' + path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}

// A list is rebuilt only when what it shows has changed, so that focus and selection survive.
const shown = new Map()
function fill(id, items, key, build) {
  const signature = JSON.stringify(items.map(key))
  if (shown.get(id) === signature) return
  shown.set(id, signature)
  find(id).replaceChildren(...items.map(build))
}

function message({ id, kind, to, code, channel, expiresAt }) {
  const copy = make('button', '', 'Copy')
  copy.type = 'button'
  copy.setAttribute('aria-label', 'Copy the code for ' + to)
  copy.addEventListener('click', () => copyCode(code, to))
  const left = make('span', 'left')
  left.dataset.expiresAt = expiresAt
  const what = kind === 'sms' ? 'SMS' : 'E-mail'
  const item = make(
    'li', 'message',
    make('p', 'to', make('strong', '', to), ' ', make('span', 'quiet', what + ' · ' + channel)),
    make('div', 'row', make('code', 'digits', code), copy),
    make('p', 'quiet', left),
  )
  item.dataset.id = id
  return item
}

async function copyCode(code, to) {
  try {
    await navigator.clipboard.writeText(code)
    say('The code for ' + to + ' is copied.')
  } catch {
    say('This browser did not allow copying. The code is ' + code + '.')
  }
}

function tellTime(now) {
  for (const left of document.querySelectorAll('[data-expires-at]')) {
    const seconds = Math.ceil((Date.parse(left.dataset.expiresAt) - now) / 1000)
    const text = seconds > 0 ? 'Expires in ' + seconds + ' s' : 'Expired'
    if (left.textContent !== text) left.textContent = text
    left.closest('li').classList.toggle('expired', seconds <= 0)
  }
}

function user({ userId, name, username, email, phone, phoneCountryCode, hasPassword, status, note }) {
  const ways = [
    username,
    email,
    phone && phoneCountryCode + ' ' + phone,
    hasPassword ? 'password' : 'no password',
  ].filter(Boolean)
  return make(
    'li', 'user ' + status,
    make('p', 'to', make('strong', '', name), ' ', make('span', 'badge', status)),
    make('p', 'quiet', ways.join(' · ')),
    make('p', 'note', note),
    make('p', 'quiet id', userId),
  )
}

function fault({ operation, kind, times, id, ...details }) {
  const extras = Object.entries(details).map(([name, value]) => name + ' ' + JSON.stringify(value))
  const often = times === 'always' ? 'always' : times + ' more'
  return make('li', 'fault', [operation, kind, ...extras, often].join(' · '))
}

function request({ operation, outcome, fault, receivedAt }) {
  return make(
    'li', 'request',
    make('span', '', operation),
    make('span', 'quiet', outcome + (fault ? ' · ' + fault : '')),
    make('time', 'quiet', new Date(receivedAt).toLocaleTimeString()),
  )
}

let newest
async function refresh() {
  const [state, inbox, users, faults, requests] = await Promise.all(
    ['state', 'inbox', 'users', 'faults', 'requests'].map((path) => call(path)),
  )
  const now = Date.parse(state.now)
  find('summary').textContent = 'Seed ' + state.seed + ' · after deletion: ' + state.afterDeletion
  find('now').textContent = new Date(now).toLocaleTimeString()
  const { messages } = inbox
  fill('inbox', messages, ({ id, sentAt }) => id + sentAt, message)
  find('inbox-empty').hidden = messages.length > 0
  const latest = messages[0]
  if (newest !== undefined && latest && latest.id !== newest) say('A new code for ' + latest.to + '.')
  newest = latest ? latest.id : ''
  tellTime(now)
  fill('users', users.users, (one) => one, user)
  fill('faults', faults.faults, (one) => one, fault)
  find('clear-faults').hidden = faults.faults.length === 0
  const recent = requests.requests.slice(-12).reverse()
  fill('requests', recent, (one) => one, request)
  find('requests-empty').hidden = recent.length > 0
}

let lost = false
async function poll() {
  try {
    if (document.visibilityState === 'visible') await refresh()
    if (lost) say('Connected again.')
    lost = false
  } catch {
    if (!lost) say('The sandbox does not answer. Has it been stopped?')
    lost = true
  }
  setTimeout(poll, 1000)
}

async function act(done, path, method, body) {
  try {
    await call(path, method, body)
    await refresh()
    say(done)
  } catch (error) {
    say(error.message)
  }
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () =>
    act('The clock moved by ' + button.textContent + '.', 'clock', 'POST', {
      advance: Number(button.dataset.advance),
    }))
}
find('clear-faults').addEventListener('click', () => act('No faults are left.', 'faults', 'DELETE'))
find('reset').addEventListener('click', () => act('The sandbox started over.', 'reset', 'POST', {}))

const form = find('fault')
function showFields() {
  for (const label of form.querySelectorAll('[data-for]')) {
    label.hidden = !label.dataset.for.split(' ').includes(form.elements.kind.value)
    label.querySelector('input').disabled = label.hidden
  }
}
form.addEventListener('change', showFields)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const fields = {}
  for (const [name, value] of new FormData(form)) {
    if (value === '') continue
    fields[name] = /^\d+$/.test(value) ? Number(value) : value
  }
  act('The fault waits for its request.', 'faults', 'POST', fields)
})
showFields()
poll()
`
