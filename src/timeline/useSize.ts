import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The inner size of an element in whole pixels; 0 by 0 until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const update = () => {
      const { offsetWidth: width, offsetHeight: height } = measured;
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    };
    update();
    const resized = new ResizeObserver(update);
    resized.observe(measured);
    return () => resized.disconnect();
  }, [element]);
  return size;
}
