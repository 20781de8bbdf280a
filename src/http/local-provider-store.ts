import type { Adapter, AdapterPayload } from "oidc-provider";

const MAX_KEPT = 20_000;

type Kept = { readonly payload: AdapterPayload; readonly expires: number };

/** What the local provider remembers, for as long as this process runs: what expired or is oldest goes first. */
export function localProviderStore(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();
  const read = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.expires > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const findBy = (start: string, field: "uid" | "userCode", value: string): AdapterPayload | undefined => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(start) ? read(key) : undefined;
      if (payload?.[field] === value) return payload;
    }
    return undefined;
  };

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      kept.delete(`${model}/${id}`);
      kept.set(`${model}/${id}`, { payload, expires: Date.now() + (expiresIn || 600) * 1000 });
      for (const key of kept.keys()) {
        if (kept.size <= MAX_KEPT) break;
        kept.delete(key);
      }
    },
    find: async (id) => read(`${model}/${id}`),
    findByUid: async (uid) => findBy(`${model}/`, "uid", uid),
    findByUserCode: async (code) => findBy(`${model}/`, "userCode", code),
    async consume(id) {
      const payload = read(`${model}/${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}/${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
