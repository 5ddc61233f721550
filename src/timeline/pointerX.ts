/**
 * How far to the right of an element's left edge a pointer is, in the element's own pixels: the
 * page around it can be enlarged, and pointers tell the pixels of the screen.
 */
export function pointerX({ clientX }: { readonly clientX: number }, element: HTMLElement): number {
  const { left, width } = element.getBoundingClientRect();
  const { offsetWidth } = element;
  return offsetWidth > 0 ? ((clientX - left) * offsetWidth) / width : clientX - left;
}
