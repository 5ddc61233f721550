/** A rectangle on the stage, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box with this much taken off on every side. */
export function inset(
  box: Box,
  by: { readonly x: number; readonly top: number; readonly bottom: number },
): Box {
  return {
    x: box.x + by.x,
    y: box.y + by.top,
    width: box.width - 2 * by.x,
    height: box.height - by.top - by.bottom,
  };
}
