import { useEffect, useRef, useState } from "react";

const SETTLE_IN_MS = 350;
const FOLLOW_EVERY_MS = 300;

/** The value once it stays the same for a moment: one question per try, and one conclusion read aloud. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_IN_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The value a few times a second while it changes, and the last one at rest: an answer that moves along with a slider. */
export function useFollowed<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(value);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const isMoving = value !== followed;
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => setFollowed(latest.current), FOLLOW_EVERY_MS);
    return () => clearInterval(timer);
  }, [isMoving]);
  return followed;
}
