import { runRandomTest } from './runRandomTest.mjs'

runRandomTest('packages/hooks/src/flow/model.test.ts', 20_000)
