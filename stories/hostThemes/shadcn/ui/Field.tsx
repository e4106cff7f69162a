import { Label, Switch } from 'radix-ui'

interface FieldProps {
  id: string
  label: string
}

export function TextField({ id, label, value }: FieldProps & { value: string }) {
  return (
    <div className="grid gap-3">
      <Label.Root htmlFor={id} className="text-sm leading-none font-medium">
        {label}
      </Label.Root>
      <input
        id={id}
        defaultValue={value}
        className="h-9 w-full max-w-sm rounded-md border border-input bg-transparent px-3 py-1 text-sm shadow-xs outline-none focus-visible:border-ring focus-visible:ring-[3px] focus-visible:ring-ring/50"
      />
    </div>
  )
}

export function SwitchField({ id, label }: FieldProps) {
  return (
    <div className="flex items-center gap-3">
      <Switch.Root
        id={id}
        defaultChecked
        className="inline-flex h-5 w-8 items-center rounded-full border border-transparent bg-secondary p-px shadow-xs data-[state=checked]:bg-primary"
      >
        <Switch.Thumb className="block size-4 rounded-full bg-background transition-transform data-[state=checked]:translate-x-3 rtl:data-[state=checked]:-translate-x-3" />
      </Switch.Root>
      <Label.Root htmlFor={id} className="text-sm leading-none font-medium">
        {label}
      </Label.Root>
    </div>
  )
}
