import { showMany, type OneProps } from './showMany.tsx'

const onClick = (): void => {}

showMany(function BareTrigger({ attributes }: OneProps) {
  return (
    <button {...attributes} onClick={onClick}>
      Delete account…
    </button>
  )
})
