import { createElement, Fragment, type ReactNode } from 'react'
import styles from '../../../packages/ui/src/styles.css?raw'
import { Table } from '../Table.tsx'
import { readInnerClasses, readParts, type Attribute } from './readParts.ts'
import { sources } from './readSources.ts'
import { readClasses, readTokens } from './readTokens.ts'
import { tokenNotes } from './tokenNotes.ts'

const isColour = (value: string): boolean => /^(light-dark|#|rgb)/.test(value)

/** The two colours of `light-dark(…)`, or the one that there is. */
function swatches(value: string): string[] {
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []
  return light && dark ? [light, dark] : [value]
}

function Default({ value }: { value: string }): ReactNode {
  return (
    <div>
      {isColour(value)
        ? swatches(value).map((background) => (
            <span key={background} className="docs-swatch" style={{ background }} />
          ))
        : null}
      <code>{value}</code>
    </div>
  )
}

/** The tokens that `styles.css` reads. */
export function TokenTable(): ReactNode {
  return (
    <Table
      label="Tokens"
      columns={['Token', 'For', 'When it is not set']}
      rows={readTokens(styles).map(({ name, defaults }) => [
        <code key="name">{name}</code>,
        tokenNotes[name],
        defaults.map((value) => <Default key={value} value={value} />),
      ])}
    />
  )
}

/** A comment, with its code as code. */
function Note({ text }: { text: string }): ReactNode {
  const pieces = text
    .split(/`([^`]+)`/)
    .map((piece, place) => (place % 2 === 1 ? createElement('code', null, piece) : piece))
  return createElement(Fragment, null, ...pieces)
}

const NAMED: Readonly<Record<string, string>> = {
  StepName: 'the step of the flow',
  GenAuthErrorCode: 'the code of the error',
}

function AttributeLine({ name, type, note }: Attribute): ReactNode {
  return (
    <div>
      <code>{name}</code>
      {type === 'boolean' ? ' is there or not' : `: ${NAMED[type] ?? type}`}
      {note ? (
        <>
          . <Note text={note} />
        </>
      ) : null}
    </div>
  )
}

/** The parts, each with its element, its class and what its data attributes say. */
export function PartTable(): ReactNode {
  return (
    <Table
      label="Parts"
      columns={['DeleteAccount.…', 'What it is', 'Element and class', 'Data attributes']}
      rows={readParts(sources).map(({ name, note, element, classes, attributes }) => [
        <code key="name">{name}</code>,
        <Note key="note" text={note} />,
        element ? (
          <>
            <code>{`<${element}>`}</code>
            {classes.map((className) => (
              <div key={className}>
                <code>.{className}</code>
              </div>
            ))}
          </>
        ) : (
          'no element of its own'
        ),
        attributes.map((attribute) => <AttributeLine key={attribute.name} {...attribute} />),
      ])}
    />
  )
}

const byName = ([one]: [string, string[]], [other]: [string, string[]]): number =>
  one.localeCompare(other)

const fileName = (path: string): string => path.replace(/^.*\//, '').replace(/\.tsx?$/, '')

/** The classes of what is inside of parts. */
export function InnerClassTable(): ReactNode {
  const styled = new Set(readClasses(styles))
  return (
    <Table
      label="Classes inside of parts"
      columns={['Class', 'Inside of', 'In the sheet']}
      rows={[...readInnerClasses(sources)]
        .toSorted(byName)
        .map(([name, files]) => [
          <code key="name">.{name}</code>,
          files.map(fileName).join(', '),
          styled.has(name) ? 'yes' : 'no, it is there for you',
        ])}
    />
  )
}
