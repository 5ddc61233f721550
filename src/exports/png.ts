/** Pixels of the file for each pixel of the picture. */
const SCALE = 2;

/** A standalone picture as a PNG, in our own fonts. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const picture = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  // An image is a page of its own: it sees nothing of this one, not even the fonts.
  style.textContent = await fontFaces();
  picture.prepend(style);
  const text = new XMLSerializer().serializeToString(picture);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = svg.width.baseVal.value * SCALE;
    canvas.height = svg.height.baseVal.value * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser cannot make a PNG of this size.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Our fonts as style rules with the files in them; none where they cannot be read. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [],
    ),
  );
  const faces = await Promise.all(
    rules.map(async ({ rule, base }) => {
      const [, file] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (file === undefined) return '';
      const family = rule.style.getPropertyValue('font-family');
      const weight = rule.style.getPropertyValue('font-weight');
      try {
        const response = await fetch(new URL(file, base));
        const data = await dataAddress(await response.blob());
        return `@font-face{font-family:${family};font-weight:${weight};src:url("${data}")}`;
      } catch {
        return '';
      }
    }),
  );
  return faces.join('');
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
