import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { scrollTopFor } from '../../timeline/rows';

interface Follow {
  /** False once the reader has scrolled away. */
  readonly isFollowing: boolean;
  readonly follow: () => void;
}

/** Keeps a row of a scrolling list in view until the reader scrolls by hand. */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  list: { readonly row: number; readonly count: number; readonly rowHeight: number },
): Follow {
  const { row, count, rowHeight } = list;
  const [isFollowing, setIsFollowing] = useState(true);
  /** Where we scrolled to ourselves: anything else was the reader. */
  const ours = useRef(0);

  const followed = Math.max(0, Math.min(row, count - 1));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isFollowing) return;
    const view = { scrollTop: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrollTopFor(followed, rowHeight, view);
    ours.current = element.scrollTop;
  }, [scroller, isFollowing, followed, rowHeight]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onScroll = () => {
      if (Math.abs(element.scrollTop - ours.current) > 1) setIsFollowing(false);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);

  const follow = useCallback(() => setIsFollowing(true), []);
  return { isFollowing, follow };
}
