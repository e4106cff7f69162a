import type { Answer } from './Answer.ts'
import { json, refusalAnswer } from './Answer.ts'
import type { PendingFault } from './FaultList.ts'
import type { Call, Operation } from './operations/Operation.ts'
import { Refused } from './Refusal.ts'
import type { RequestRecord } from './RequestLog.ts'
import { replacement, spoilt } from './spoil.ts'
import { ConnectionLost } from './Timers.ts'
import type { Timers } from './Timers.ts'
import type { World } from './World.ts'

/**
 * Answers one request to an operation, with the faults that wait for it. Throws `ConnectionLost`
 * where the caller shall see no answer.
 */
export async function handle(
  world: World,
  timers: Timers,
  operation: Operation,
  call: Call,
  record: RequestRecord,
): Promise<Answer> {
  const { delay, fault } = world.faults.take(operation.name)
  if (fault ?? delay) record.fault = (fault ?? delay)?.kind ?? ''
  try {
    if (delay?.kind === 'delay') await timers.wait(delay.ms)
    return await answerUnder(fault, () => run(world, operation, call, fault, record), {
      world,
      timers,
      operation,
      call,
    })
  } finally {
    if (record.outcome === 'pending' && fault?.kind !== 'processAfter') {
      record.outcome = 'not processed'
    }
  }
}

interface Context {
  world: World
  timers: Timers
  operation: Operation
  call: Call
}

async function answerUnder(
  fault: PendingFault | undefined,
  process: () => Promise<Answer>,
  { world, timers, operation, call }: Context,
): Promise<Answer> {
  if (fault?.kind === 'dropBefore') throw new ConnectionLost()
  if (fault?.kind === 'hang') return timers.hang()
  if (fault?.kind === 'processAfter') {
    timers.after(fault.ms, () => void process())
    throw new ConnectionLost()
  }
  const instead = fault && replacement(world.unknowns, fault)
  if (instead) {
    const refuses = fault.kind === 'businessError' || fault.kind === 'successFalse'
    if ('processed' in fault && fault.processed) await process()
    else if (refuses) operation.refusedByFault?.(world, call)
    return instead
  }
  const answer = await process()
  if (fault?.kind === 'dropAfter') throw new ConnectionLost()
  return spoilt(answer, fault)
}

async function run(
  world: World,
  operation: Operation,
  call: Call,
  fault: PendingFault | undefined,
  record: RequestRecord,
): Promise<Answer> {
  record.processed = true
  try {
    const expireToken = fault?.kind === 'expireToken'
    const body = await operation.answer(world, { ...call, expireToken })
    record.outcome = 'ok'
    return json(body)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { statusCode, apiCode } = error.refusal
    record.outcome = `refused ${statusCode}${apiCode === undefined ? '' : `/${apiCode}`}`
    return refusalAnswer(world.unknowns, error.refusal)
  }
}
