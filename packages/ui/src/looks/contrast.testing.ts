export type Rgb = readonly [number, number, number]

/** Any colour of CSS, painted over another: what is seen. */
function paint(colour: string, over: Rgb): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) throw new Error('There is no canvas.')
  for (const style of [`rgb(${over.join(' ')})`, colour]) {
    canvas.fillStyle = style
    canvas.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of WCAG 2, of a colour on the layers behind it, the farthest first. */
export function contrast(
  colour: string,
  [farthest, ...layers]: readonly [Rgb, ...string[]],
): number {
  const behind = layers.reduce<Rgb>((below, layer) => paint(layer, below), farthest)
  const [dim = 0, bright = 0] = [behind, paint(colour, behind)]
    .map(luminance)
    .toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}
