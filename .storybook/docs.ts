import { GuideContainer } from '../stories/docs/GuideContainer.tsx'

/** As react-docgen leaves it on a component. */
const DOCGEN = '__docgenInfo'

interface Documented {
  [DOCGEN]?: { description?: string }
}

export const docs = {
  codePanel: true,
  container: GuideContainer,
  /** What a component says of itself, without the tags that are for editors. */
  extractComponentDescription(component: Documented | undefined): string {
    return component?.[DOCGEN]?.description?.split(/^@/m)[0] ?? ''
  },
}
