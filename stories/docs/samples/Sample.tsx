import { Source } from '@storybook/addon-docs/blocks'
import type { ReactNode } from 'react'
import { useTheme } from 'storybook/theming'
import '../docs.css'
import { regionOf, withoutMarks } from './regionOf.ts'

const files = import.meta.glob<string>('../../samples/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

interface SampleProps {
  /** A file of `stories/samples`, which a test compiles and, where it can run, runs. */
  file: string
  /** A part of it, between `#region name` and `#endregion`. */
  region?: string
  /** What to call it on the page, where that is another name. */
  as?: string
}

/** A sample as it is tested, with a button that copies it. */
export function Sample({ file, region, as = file }: SampleProps): ReactNode {
  const { base } = useTheme()
  const text = files[`../../samples/${file}`]
  if (text === undefined) throw new Error(`There is no sample ${file}.`)
  const code = region ? regionOf(text, region) : withoutMarks(text)
  return (
    <div className="docs-sample">
      <p className="docs-sample-name">
        <code>{as}</code>
        {region ? ', a part of it' : null}
      </p>
      <Source code={code} language={file.endsWith('.css') ? 'css' : 'tsx'} dark={base === 'dark'} />
    </div>
  )
}
