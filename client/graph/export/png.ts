/** Browsers draw no larger picture. */
const mostPixels = 16_000_000;

/** An SVG file as a PNG, twice as sharp as on the page, or as far as a browser goes. */
export async function pngOf(svg: Blob, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const scale = Math.min(2, Math.sqrt(mostPixels / (size.width * size.height)));
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
