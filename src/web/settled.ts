import { useEffect, useState } from "react";

const SETTLE_IN_MS = 350;

/** The value once it stays the same for a moment: one question per try, and one conclusion read aloud. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_IN_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
