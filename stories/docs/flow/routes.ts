import type { StepName } from '@farewell/ui'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const WIDTH = 168
const MIDDLE = 296
const box = (x: number, y: number, height = 56, width = WIDTH): Box => ({ x, y, width, height })

/** Where each step stands: the usual way runs down the middle. A new step has none, and fails tsc. */
export const boxes: Record<StepName, Box> = {
  closed: box(MIDDLE, 8),
  loading: box(MIDDLE, 116),
  review: box(MIDDLE, 224),
  verify: box(MIDDLE, 332),
  deleting: box(MIDDLE, 440),
  deleted: box(MIDDLE, 548),
  unavailable: box(20, 116, 380, 140),
  unconfirmed: box(620, 440),
}

export interface Route {
  /** Points of the line, from edge to edge. */
  points: readonly (readonly [number, number])[]
  /** Where its words begin, and towards which side they are set. */
  label: readonly [x: number, y: number, anchor: 'start' | 'middle' | 'end']
}

/** How each line runs. The test fails where the reducer has another set of ways. */
export const routes: Record<string, Route> = {
  'closed → loading': down(64, 116),
  'loading → review': down(172, 224),
  'review → verify': {
    points: [
      [360, 280],
      [360, 332],
    ],
    label: [352, 310, 'end'],
  },
  'verify → review': {
    points: [
      [400, 332],
      [400, 280],
    ],
    label: [408, 310, 'start'],
  },
  'verify → deleting': {
    points: [
      [360, 388],
      [360, 440],
    ],
    label: [352, 418, 'end'],
  },
  'deleting → verify': {
    points: [
      [400, 440],
      [400, 388],
    ],
    label: [408, 418, 'start'],
  },
  'deleting → deleted': {
    points: [
      [380, 496],
      [380, 548],
    ],
    label: [372, 518, 'end'],
  },
  'loading → unavailable': {
    points: [
      [296, 132],
      [160, 132],
    ],
    label: [228, 124, 'middle'],
  },
  'unavailable → loading': {
    points: [
      [160, 156],
      [296, 156],
    ],
    label: [228, 174, 'middle'],
  },
  'verify → unavailable': {
    points: [
      [296, 360],
      [160, 360],
    ],
    label: [228, 352, 'middle'],
  },
  'deleting → unavailable': {
    points: [
      [296, 468],
      [160, 468],
    ],
    label: [228, 460, 'middle'],
  },
  'deleting → unconfirmed': {
    points: [
      [464, 468],
      [620, 468],
    ],
    label: [586, 460, 'middle'],
  },
  'unconfirmed → verify': {
    points: [
      [680, 440],
      [680, 348],
      [464, 348],
    ],
    label: [620, 340, 'middle'],
  },
  'unconfirmed → deleted': {
    points: [
      [704, 496],
      [704, 590],
      [464, 590],
    ],
    label: [620, 608, 'middle'],
  },
  'unconfirmed → unavailable': {
    points: [
      [744, 496],
      [744, 640],
      [90, 640],
      [90, 496],
    ],
    label: [380, 658, 'middle'],
  },
  'review → deleted': {
    points: [
      [464, 252],
      [556, 252],
      [556, 574],
      [464, 574],
    ],
    label: [472, 244, 'start'],
  },
  'verify → deleted': {
    points: [
      [464, 374],
      [556, 374],
      [556, 574],
      [464, 574],
    ],
    label: [472, 392, 'start'],
  },
}

function down(from: number, to: number): Route {
  return {
    points: [
      [380, from],
      [380, to],
    ],
    label: [390, (from + to) / 2 + 4, 'start'],
  }
}
