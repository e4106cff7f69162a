import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement, type ComponentType, type HTMLAttributes, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ClosedPage } from '../measureClosed.mjs'
import { countHooks } from './countHooks.ts'

export interface OneProps {
  /** Of the trigger, where it is bare. */
  attributes: HTMLAttributes<HTMLElement>
}

type CommittedRoot = Parameters<typeof countHooks>[0]

/** Renders as many of them as it is told from outside, under one root, and counts what they hold. */
export function showMany(One: ComponentType<OneProps>): void {
  const queryClient = new QueryClient()
  const element = document.createElement('main')
  document.body.append(element)
  const root = createRoot(element)
  const { committed } = globalThis as unknown as { committed: { root?: CommittedRoot } }

  const page: ClosedPage = {
    show(count, attributes) {
      const many = Array.from({ length: count }, (_, key) =>
        createElement(One, { key, attributes }),
      )
      const start = performance.now()
      // With it all effects have run when this returns.
      flushSync(() => root.render(within(queryClient, many)))
      return performance.now() - start
    },
    counts() {
      if (!committed.root) throw new Error('React has not told of its root.')
      const queries = queryClient.getQueryCache().getAll()
      return {
        ...countHooks(committed.root),
        queries: queries.length,
        mutations: queryClient.getMutationCache().getAll().length,
      }
    },
    attributes() {
      const button = document.querySelector('button')
      const pairs = [...(button?.attributes ?? [])].map(({ name, value }) => [name, value])
      const { class: className, ...others } = Object.fromEntries(pairs) as Record<string, string>
      return className === undefined ? others : { className, ...others }
    },
  }
  Object.assign(globalThis, page)
}

function within(queryClient: QueryClient, children: ReactNode): ReactNode {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
