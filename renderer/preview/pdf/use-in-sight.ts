import { useEffect, useState, type RefObject } from 'react';

/** Pages are drawn one screen ahead of the scroll. */
const margin = '100% 0px';

/** Whether the element has come near the part in sight, and how wide it stands there. */
export function useInSight(element: RefObject<HTMLElement | null>): {
  readonly isNear: boolean;
  readonly width: number;
} {
  const [isNear, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const sight = new IntersectionObserver(
      (entries) => {
        setNear(entries.some((entry) => entry.isIntersecting));
      },
      { root: current.closest('.pdf-desk'), rootMargin: margin },
    );
    const size = new ResizeObserver(() => {
      setWidth(current.clientWidth);
    });
    sight.observe(current);
    size.observe(current);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, [element]);
  return { isNear, width };
}
