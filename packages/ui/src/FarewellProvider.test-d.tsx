import { en, FarewellProvider, type FarewellProviderProps } from './index.ts'

const props: FarewellProviderProps = { locale: en, strings: { done: 'Bye' } }
void (<FarewellProvider {...props} />)

// @ts-expect-error a language is a dictionary, not a tag
void (<FarewellProvider locale="de" />)
// @ts-expect-error there are no such words
void (<FarewellProvider strings={{ bye: 'Bye' }} />)
