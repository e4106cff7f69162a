/** @throws Error, in full sentences, when a part stands elsewhere than where it belongs. */
export function belonging<Value>(value: Value | undefined, places: string): Value {
  if (value) return value
  throw new Error(`A part of DeleteAccount stands outside of its place. Put it inside ${places}.`)
}
