import { type ReactNode, useLayoutEffect, useRef } from "react";

export type SliderProps = {
  id: string;
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** The value as it is shown and read aloud: `30 min`. */
  format: (value: number) => string;
  onChange: (value: number) => void;
  /** When it is let go: the moment to announce a conclusion. */
  onRelease?: () => void;
  /** Present value and its source, or "aanname". */
  description?: ReactNode;
};

export function Slider({
  id,
  label,
  value,
  min,
  max,
  step = 1,
  format,
  onChange,
  onRelease,
  description,
}: SliderProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const share = max === min ? 0 : ((value - min) / (max - min)) * 100;
    input.current?.style.setProperty("--deel", `${share}%`);
  }, [value, min, max]);
  return (
    <div className="meedoen-regelaar">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{format(value)}</output>
      <input
        ref={input}
        className="meedoen-schuif"
        type="range"
        id={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        aria-describedby={description ? `${id}-uitleg` : undefined}
        onChange={(event) => onChange(Number(event.target.value))}
        onPointerUp={onRelease}
        onKeyUp={onRelease}
      />
      {description && <small id={`${id}-uitleg`}>{description}</small>}
    </div>
  );
}
