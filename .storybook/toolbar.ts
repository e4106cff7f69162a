interface Choice {
  value: string
  title: string
}

type Icon = 'contrast' | 'globe' | 'transfer' | 'user' | 'lightning' | 'shield' | 'box'

/** One menu of the toolbar, which shows what is chosen. */
export function toolbar(title: string, icon: Icon, items: Choice[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}

/** One that is seldom needed: its icon will do. */
export function smallToolbar(name: string, icon: Icon, items: Choice[]) {
  return { name, description: name, toolbar: { icon, items, dynamicTitle: false } }
}
