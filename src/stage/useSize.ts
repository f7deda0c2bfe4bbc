import { type RefObject, useEffect, useState } from 'react';

const FIRST = { width: 800, height: 600 };

/** The size of an element in pixels, followed as it changes. */
export function useSize(host: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState(FIRST);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const read = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return size;
}
