import type { ReactNode } from 'react'
import { dayOf } from '../common/format.ts'
import { Section } from '../common/Section.tsx'
import type { Plan } from '../workspace/workspace.ts'

export function PlanSection({ plan }: { plan: Plan }): ReactNode {
  return (
    <Section id="plan" title="Plan">
      <p className="plan-name">{plan.name}</p>
      <p>{plan.includes}</p>
      {plan.paidUntil !== undefined && <p className="quiet">Paid until {dayOf(plan.paidUntil)}.</p>}
    </Section>
  )
}
