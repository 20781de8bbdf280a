/** What someone pasted, as a key or a set of keys; nothing where it is no JSON object. The service looks at what it is. */
export function readKey(pasted: string): object | undefined {
  try {
    const found: unknown = JSON.parse(pasted);
    return typeof found === "object" && found !== null && !Array.isArray(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
