// What happens with deliveries once they are known to be authentic: each is committed to the history of its verification, and
// what it changed is reported to the team.

import { fold } from './history.js';
import { redact } from './redact.js';
import { fetched, given } from './fetched.js';
import { LOST, holding } from './lease.js';
import { Refusal } from './problem.js';
import { bytesOf } from './receive.js';
import { decisionOf, deliveryGiven, idOf, resultGiven, sweepOf, timeOf } from './settings.js';
import { FORMAT, afterDecision, afterDelivery, shown, upgraded } from './state.js';

export class Desk {
  #settings;

  constructor(settings) {
    this.#settings = settings;
  }

  /** Takes a delivery of an authenticated sender, and returns the state after it; `null` if it is in the inbox. */
  async take(letter, seen) {
    if (letter.inspection.type === 'read') return this.deliver(letter, seen);
    await this.keep(letter, seen);
    return null;
  }

  /** Takes a delivery that a receiver has authenticated. */
  async received(given) {
    const { key, ...letter } = deliveryGiven(given, this.#settings);
    return this.take({ ...letter, proof: { key, authentic: true } }, {});
  }

  /** Commits a delivery that was read, and reports what is not reported yet of its verification. Returns its state. */
  async deliver({ tenant, provider, inspection, proof, receivedAt }, seen = {}) {
    const { verdict } = inspection;
    let state;
    const id = { tenant, provider, reference: isUsable(verdict.reference) ? verdict.reference : proof.key };
    await this.#holding(id, async (held) => {
      seen.became = await this.#add(held, { key: proof.key, receivedAt, inspection });
      await this.#report(held);
      await this.#fetch(held, verdict);
      state = shown(held.state);
    });
    return state;
  }

  /** Keeps a delivery that cannot be read, or whose event is unknown. */
  async keep({ tenant, provider, contentType, inspection, proof, body, receivedAt }, seen) {
    const { store, onInvalid } = this.#settings;
    const [issue] = inspection.issues;
    seen.code = issue.code;
    const isKept = proof.authentic && store.durable && body !== undefined;
    if (isKept) await store.keep({ key: proof.key, tenant, provider, contentType, receivedAt, body: bytesOf(body) });
    await onInvalid({ tenant, provider, event: inspection.event ?? null, issues: inspection.issues, kept: isKept });
    if (isKept) return;
    if (!proof.authentic) throw new Refusal(400, issue.code, 'the body cannot be read', { issues: inspection.issues });
    throw new Refusal(503, issue.code, 'the delivery cannot be read yet, and there is no durable store to keep its body in');
  }

  async replay() {
    const { store, inspect, limits } = this.#settings;
    const counts = { judged: 0, left: 0 };
    for await (const { key, tenant, provider, contentType, receivedAt, body } of letters(store)) {
      const inspection = inspect(body, { provider, contentType, limits });
      const isJudged = inspection.type === 'read' && (await this.#tried(provider, async () => {
        await this.deliver({ tenant, provider, inspection, proof: { key }, receivedAt });
        await store.discard(key);
      })) === null;
      counts[isJudged ? 'judged' : 'left'] += 1;
    }
    return counts;
  }

  async sweep(of) {
    const { olderThan, limit } = sweepOf(of);
    const found = [];
    for (const id of await this.#settings.store.unfinished({ before: Date.now() - olderThan * 1000, limit })) {
      let state = null;
      const code = await this.#tried(id.provider, () =>
        this.#holding(id, async (held) => {
          state = shown(held.state);
          await this.#report(held);
          if (held.state !== null) await this.#fetch(held, held.state.delivery.inspection.verdict);
          state = shown(held.state);
        }),
      );
      found.push({ ...id, state, code });
    }
    return found;
  }

  /** Returns the code of what a function throws, which the team is told, or `null`. */
  async #tried(provider, use) {
    try {
      await use();
      return null;
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'internal';
      this.#settings.onError(error?.cause ?? error, { provider, event: null, code });
      return code;
    }
  }

  /** Adds a result that the team has fetched by itself, and returns the state after it. */
  async fetched(of) {
    const { body, ...id } = resultGiven(of);
    const result = await given({ ...id, body }, this.#settings);
    let state;
    await this.#holding(id, async (held) => {
      await this.#add(held, result);
      state = shown(held.state);
      await this.#report(held);
    });
    return state;
  }

  async decide(of) {
    const { outcome, by, seen, ...id } = decisionOf(of);
    const { state: known } = await this.#settings.store.history(id);
    // Nobody can have looked at what is not there, and a lease would leave a trace of it.
    if (known === null) throw new Refusal(404, 'unknown-verification', 'nothing is stored of this verification');
    let state;
    await this.#holding(id, async (held) => {
      if (held.state === null) throw new Refusal(404, 'unknown-verification', 'nothing is stored of this verification');
      if (seen !== undefined && seen !== held.state.id) throw new Refusal(409, 'state-changed', 'the state is no longer the one that was decided about');
      const entry = { format: FORMAT, key: `decision:${globalThis.crypto.randomUUID()}`, decision: { outcome, by, at: new Date().toISOString() } };
      await this.#commit(held, entry, afterDecision(held.state, entry), held.state.delivery.inspection);
      state = shown(held.state);
      await this.#report(held);
    });
    return state;
  }

  async history(of) {
    const { state, entries } = await this.#settings.store.history(idOf(of));
    const all = entries.map(upgraded);
    const deliveries = all.filter(({ inspection }) => inspection !== undefined);
    return {
      state: shown(upgraded(state)),
      timeline: deliveries.length === 0 ? [] : fold(deliveries).timeline,
      deliveries: deliveries.map(({ key, receivedAt, inspection }) => ({ key, receivedAt, inspection })),
      decisions: all.flatMap(({ decision }) => decision ?? []),
    };
  }

  erase = (of) => this.#settings.store.erase(idOf(of));

  retain = (of) => this.#settings.store.prune(timeOf(of));

  /** Calls `use` with what is stored of a verification, while nobody else changes it. */
  #holding(id, use) {
    const { store, lease } = this.#settings;
    return holding(store, id, lease, ({ state, changes }, owner) => use({ id, owner, state: upgraded(state), changes: changes.map(upgraded) }));
  }

  /** Adds a delivery to the history, unless it is there, and returns what became of it. */
  async #add(held, { key, receivedAt, inspection }) {
    const entry = { format: FORMAT, key, receivedAt, inspection: redact(inspection) };
    const { state, became } = afterDelivery(held.state, entry);
    return (await this.#commit(held, entry, state, inspection)) ? became : 'ignore-duplicate';
  }

  /**
   * Stores an entry, the state after it and, if the two differ, the change, all or nothing. Returns `false` if the entry is
   * there already.
   */
  async #commit(held, entry, state, inspection) {
    const { store, personal } = this.#settings;
    const change = {
      format: FORMAT,
      id: entry.key,
      ...held.id,
      event: state.delivery.inspection.event,
      before: shown(held.state),
      after: shown(state),
      ...(personal && { inspection }),
    };
    const isChange = state !== held.state;
    const result = await store.commit(held.id, held.owner, { entry, state, change: isChange ? change : null });
    if (result === 'lost') throw LOST;
    if (result === 'known') return false;
    held.state = state;
    if (isChange) held.changes.push(change);
    return true;
  }

  /** Calls `onVerdict` with each change that is not reported yet, the oldest first. */
  async #report({ id, owner, changes }) {
    const { store, onVerdict, lease } = this.#settings;
    while (changes.length > 0) {
      const [{ format, ...change }] = changes;
      if (!(await store.extend(id, owner, lease))) throw LOST;
      try {
        await onVerdict(change);
      } catch (cause) {
        throw new Refusal(500, 'on-verdict-failed', 'the program that handles deliveries failed', { cause });
      }
      await store.reported(id, change.id);
      changes.shift();
    }
  }

  /**
   * Fetches the result if that is what to do next, adds it to the history, and reports it.
   *
   * A notification is never the state beside a result, but may announce that the result has changed.
   */
  async #fetch(held, verdict) {
    const { fetchResult, store, lease } = this.#settings;
    const { next, reference } = verdict;
    // Without the provider's own id there is nothing to ask for.
    if (fetchResult === null || next !== 'fetch' || reference !== held.id.reference) return;
    if (!(await store.extend(held.id, held.owner, lease))) throw LOST;
    const result = await fetched(held.id, verdict, this.#settings);
    if (result === null) return;
    await this.#add(held, result);
    await this.#report(held);
  }
}

/** How many letters are read at a time */
const LETTERS = 20;

/** Yields what is in the inbox, a few letters at a time. */
async function* letters(store) {
  for (let after = 0; ; ) {
    const some = await store.inbox({ after, limit: LETTERS });
    if (some.length === 0) return;
    yield* some;
    after = some.at(-1).position;
  }
}

/** The longest id of a verification that is one in a store */
const LONGEST = 256;

/**
 * Returns whether an id can stand in a database. A delivery without one is a verification by itself, since nothing shows which
 * others belong to it.
 */
const isUsable = (reference) => reference !== null && reference !== '' && reference.length <= LONGEST && !/[\p{Cc}\p{Cs}\u{FFFD}]/u.test(reference);
