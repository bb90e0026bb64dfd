// A store in memory, for tests and for trying things out. It forgets everything when the program ends, and what is oldest when
// it is full.

/** How many verifications are remembered, unless the caller says otherwise, and how many entries of each */
const VERIFICATIONS = 10_000;
const ENTRIES = 1000;

export const memoryStore = /* @__PURE__ */ Object.freeze(({ verifications: most = VERIFICATIONS } = {}) => {
  const all = new Map();
  const keyOf = ({ tenant, provider, reference }) => JSON.stringify([tenant, provider, reference]);
  const held = (id, owner) => {
    const found = all.get(keyOf(id));
    return found?.owner === owner ? found : undefined;
  };

  return Object.freeze({
    durable: false,

    async claim(id, owner, seconds) {
      const key = keyOf(id);
      const found = all.get(key) ?? { id, state: null, entries: new Map(), changes: new Map(), owner: null, until: 0, updatedAt: Date.now() };
      if (found.owner !== null && found.until > Date.now()) return null;
      Object.assign(found, { owner, until: Date.now() + seconds * 1000 });
      // What was used last stands last.
      all.delete(key);
      all.set(key, found);
      for (const [oldest, { owner }] of all) {
        if (all.size <= most) break;
        if (owner === null) all.delete(oldest);
      }
      return { state: found.state, changes: [...found.changes.values()] };
    },

    async extend(id, owner, seconds) {
      const found = held(id, owner);
      if (found) found.until = Date.now() + seconds * 1000;
      return found !== undefined;
    },

    async commit(id, owner, { entry, state, change }) {
      const found = held(id, owner);
      if (!found) return 'lost';
      if (found.entries.has(entry.key)) return 'known';
      found.entries.set(entry.key, entry);
      if (found.entries.size > ENTRIES) found.entries.delete(found.entries.keys().next().value);
      Object.assign(found, { state, updatedAt: Date.now() });
      if (change) found.changes.set(change.id, change);
      return 'committed';
    },

    async reported(id, change) {
      all.get(keyOf(id))?.changes.delete(change);
    },

    async release(id, owner) {
      const found = held(id, owner);
      if (found) found.owner = null;
    },

    async history(id) {
      const found = all.get(keyOf(id));
      return { state: found?.state ?? null, entries: [...(found?.entries.values() ?? [])] };
    },

    async unfinished({ before, limit }) {
      const isUnfinished = ({ state, changes, updatedAt }) => updatedAt <= before && (changes.size > 0 || state?.outcome === 'pending');
      const found = [...all.values()].filter(isUnfinished);
      // What is not reported comes first, then what was looked at longest ago.
      const sorted = [true, false].flatMap((hasChanges) => found.filter(({ changes }) => changes.size > 0 === hasChanges));
      return sorted.slice(0, limit).map(({ id }) => id);
    },

    // Nothing is kept here, because `durable` is false.
    async keep() {},
    async inbox() {
      return [];
    },
    async discard() {},

    async erase(id) {
      return all.delete(keyOf(id));
    },

    async prune(before) {
      const isFree = ({ owner, until, changes }) => (owner === null || until <= Date.now()) && changes.size === 0;
      const old = [...all].filter(([, one]) => one.updatedAt < before && isFree(one));
      for (const [key] of old) all.delete(key);
      return old.length;
    },
  });
});
