/** Pixels of the file for each pixel of the picture. */
const SCALE = 2;

/**
 * A standalone picture as a PNG. Shapes are drawn from the picture itself; text is drawn by this
 * page, because an image is a page of its own that has not our fonts.
 */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * SCALE;
  canvas.height = svg.height.baseVal.value * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no memory for a picture of this size');
  context.scale(SCALE, SCALE);
  const shapes = svg.cloneNode(true) as SVGSVGElement;
  for (const text of shapes.querySelectorAll('text')) text.remove();
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(shapes)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0, svg.width.baseVal.value, svg.height.baseVal.value);
  } finally {
    URL.revokeObjectURL(address);
  }
  await document.fonts.ready;
  drawTexts(svg, context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser cannot make a PNG of this size'));
    }, 'image/png');
  });
}

function drawTexts(svg: SVGSVGElement, context: CanvasRenderingContext2D): void {
  // Only what is in the page knows where its letters are.
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;visibility:hidden;inset:0 auto auto 0';
  host.append(svg);
  document.body.append(host);
  for (const node of svg.querySelectorAll<SVGTextContentElement>('text, tspan')) {
    const isLeaf = node.childElementCount === 0;
    if (!isLeaf || node.getNumberOfChars() === 0) continue;
    const { x, y } = node.getStartPositionOfChar(0);
    const { a, b, c, d, e, f } = node.getCTM() ?? new DOMMatrix();
    const style = getComputedStyle(node);
    context.save();
    context.transform(a, b, c, d, e, f);
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.fill;
    context.globalAlpha = opacityOf(node, svg);
    context.fillText(node.textContent ?? '', x, y);
    context.restore();
  }
  host.remove();
}

/** How opaque it is within everything that it is part of. */
function opacityOf(node: Element, root: Element): number {
  let opacity = 1;
  for (let part: Element | null = node; part && part !== root; part = part.parentElement) {
    opacity *= Number(part.getAttribute('opacity') ?? 1);
  }
  return opacity;
}
