import type { ReactNode } from 'react'

interface CardProps {
  title: string
  description: string
  children: ReactNode
}

export function Card({ title, description, children }: CardProps) {
  return (
    <section className="flex flex-col gap-6 rounded-xl border bg-card px-6 py-6 text-card-foreground shadow-sm">
      <header className="grid gap-1.5">
        <h2 className="leading-none font-semibold">{title}</h2>
        <p className="text-sm text-muted-foreground">{description}</p>
      </header>
      {children}
    </section>
  )
}
