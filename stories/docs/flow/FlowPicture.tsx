import type { StepName } from '@farewell/ui'
import { useId, type ReactNode } from 'react'
import { Table } from '../Table.tsx'
import { boxes, routes, type Route } from './routes.ts'
import { edgesBetweenSteps, transitionRows, type Edge } from './transitions.ts'

const path = ({ points }: Route): string =>
  points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')

/** An edge that has no route yet is drawn straight: ugly, but never left out. */
function routeOf({ from, to }: Edge): Route {
  const [start, end] = [boxes[from], boxes[to]]
  const [x, y] = [start.x + start.width / 2, start.y + start.height / 2]
  const [endX, endY] = [end.x + end.width / 2, end.y + end.height / 2]
  const straight: Route = {
    points: [
      [x, y],
      [endX, endY],
    ],
    label: [(x + endX) / 2, (y + endY) / 2, 'middle'],
  }
  return routes[`${from} → ${to}`] ?? straight
}

function wordsOf({ events }: Edge): string {
  if (events.join() === 'deleted in another tab') return 'in another tab'
  return [...new Set(events.map((event) => event.replace(/ .*/, '')))].join(', ')
}

function Line({ edge, markerId }: { edge: Edge; markerId: string }): ReactNode {
  const route = routeOf(edge)
  const [x, y, anchor] = route.label
  const fromElsewhere = edge.events.join() === 'deleted in another tab'
  return (
    <g className="docs-flow-line" data-elsewhere={fromElsewhere || undefined}>
      <path d={path(route)} markerEnd={`url(#${markerId})`} />
      <text x={x} y={y} textAnchor={anchor}>
        {wordsOf(edge)}
      </text>
    </g>
  )
}

/** What goes on inside of a step, below its name. */
function insideOf(step: StepName): string | undefined {
  const phases = new Set(
    transitionRows()
      .flatMap(({ from, to }) => [from, to])
      .filter((place) => place.startsWith(`${step}, `))
      .map((place) => place.slice(step.length + 2)),
  )
  return phases.size > 0 ? [...phases].join(' · ') : undefined
}

function StepBox({ step, canClose }: { step: StepName; canClose: boolean }): ReactNode {
  const { x, y, width, height } = boxes[step]
  const inside = insideOf(step)
  const [middle, centre] = [x + width / 2, y + height / 2]
  return (
    <g className="docs-flow-step" data-step={step}>
      <rect x={x} y={y} width={width} height={height} rx="10" />
      <text x={middle} y={inside ? centre - 4 : centre + 5} textAnchor="middle">
        {step}
      </text>
      {inside ? (
        <text x={middle} y={centre + 15} textAnchor="middle" className="docs-flow-inside">
          {inside}
        </text>
      ) : null}
      {canClose ? (
        <text x={x + width - 10} y={y + 16} textAnchor="end" className="docs-flow-inside">
          ✕
        </text>
      ) : null}
    </g>
  )
}

/** The steps of the flow and the ways between them, drawn from what the reducer does. */
export function FlowPicture(): ReactNode {
  const id = useId()
  const edges = edgesBetweenSteps()
  const closing = new Set(edges.filter(({ to }) => to === 'closed').map(({ from }) => from))
  const lines = edges.filter(({ to }) => to !== 'closed')
  return (
    <figure className="docs-flow">
      {/* What scrolls must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="docs-flow-frame" role="region" aria-label="Picture" tabIndex={0}>
        <svg viewBox="0 0 800 672" role="img" aria-labelledby={`${id}title`} aria-describedby={id}>
          <title id={`${id}title`}>The steps of the flow and the ways between them</title>
          <defs>
            <marker
              id={`${id}arrow`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8Z" />
            </marker>
          </defs>
          {lines.map((edge) => (
            <Line key={`${edge.from} ${edge.to}`} edge={edge} markerId={`${id}arrow`} />
          ))}
          {(Object.keys(boxes) as StepName[]).map((step) => (
            <StepBox key={step} step={step} canClose={closing.has(step)} />
          ))}
        </svg>
      </div>
      <figcaption id={id}>
        <p>
          Each arrow bears the event that leads along it. A step with ✕ can also be closed. The
          dashed lines are what another tab tells. The table below says the same in words.
        </p>
      </figcaption>
    </figure>
  )
}

/** The same in words: every event, in every step and phase, that changes something. */
export function FlowTable(): ReactNode {
  return (
    <Table
      label="Every way through the flow"
      columns={['In', 'Event', 'Leads to']}
      rows={transitionRows().map(({ from, event, to }) => [
        from,
        <code key="event">{event}</code>,
        to === from ? 'the same, with another content' : to,
      ])}
    />
  )
}
