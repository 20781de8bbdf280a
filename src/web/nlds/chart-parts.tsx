import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The real width of a figure: it is drawn again when that changes, so that its letters keep their size. */
export function useWidth(fallback = 760): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(260, element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [box, width];
}

export type EndLabel = {
  readonly id: string;
  readonly y: number;
  readonly lines: readonly string[];
  readonly strong: boolean;
};

const LINE_IN_PX = 17;

/** Pushes labels at the end of lines apart until none covers another, and keeps them on the sheet. */
export function spread(labels: readonly EndLabel[], height: number): EndLabel[] {
  const placed: EndLabel[] = [];
  for (const label of [...labels].toSorted((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    const free = above ? above.y + above.lines.length * LINE_IN_PX + 3 : 12;
    placed.push({ ...label, y: Math.max(label.y, free) });
  }
  const last = placed.at(-1);
  const over = last ? last.y + (last.lines.length - 1) * LINE_IN_PX - height : 0;
  return over > 0 ? placed.map((label) => ({ ...label, y: label.y - over })) : placed;
}

export function EndLabels({ labels, x }: { labels: readonly EndLabel[]; x: number }) {
  return labels.map((label) => (
    <text key={label.id} x={x} y={label.y + 4}>
      {label.lines.map((line, index) => (
        <tspan
          key={line}
          x={x}
          dy={index === 0 ? 0 : LINE_IN_PX}
          className={label.strong && index === 0 ? "sterk" : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  ));
}

/** About how wide a text is drawn at 14 px. */
export const widthOf = (text: string): number => text.length * 7.4;

/** A text in lines of at most this width, broken between words. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
