import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in pixels, followed as it changes. */
export function useWidth(host: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return width;
}
