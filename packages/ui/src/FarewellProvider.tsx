'use client'

import {
  FarewellProvider as HooksProvider,
  type FarewellProviderProps as HooksProviderProps,
} from '@farewell/hooks'
import type { ReactNode } from 'react'
import type { Dictionary, PartialWords } from './words/Dictionary.ts'

export interface FarewellProviderProps extends HooksProviderProps {
  /** The language of every dialog below; English by default. */
  locale?: Dictionary | undefined
  /** Words of your own, in place of the language's. */
  strings?: PartialWords | undefined
}

/**
 * Gives every hook and dialog below it the client, the callbacks and the words, so that a
 * server-rendered page can place the dialog without passing functions. A prop of its own beats it.
 */
export function FarewellProvider(props: FarewellProviderProps): ReactNode {
  return <HooksProvider {...props} />
}
