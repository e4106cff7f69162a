interface Choice {
  value: string
  title: string
}

type Icon = 'contrast' | 'globe' | 'transfer' | 'user' | 'lightning' | 'shield' | 'box'

/** One menu of the toolbar. */
export function toolbar(title: string, icon: Icon, items: Choice[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}
