import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  class: string;
  children: ComponentChildren;
}

/** What may be too long for its place and is scrolled there. Then the keyboard can get to it: not every browser lets it by itself. */
export function Scrolling({ class: className, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    setScrolls(element !== null && element.scrollHeight > element.clientHeight);
  }, [children]);
  return (
    <div ref={place} class={className} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </div>
  );
}
