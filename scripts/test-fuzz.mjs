import { runRandomTest } from './runRandomTest.mjs'

runRandomTest('packages/client/src/fuzz.test.ts', 100_000)
