// The memories of the engines that are made from now on: loaded before the package, by `node --import`.

const { Instance } = WebAssembly;

globalThis.memories = [];
WebAssembly.Instance = class extends Instance {
  constructor(...words) {
    super(...words);
    // What reads the text of an engine's wasm has none of its own, and is gone after it.
    if (this.exports.memory !== undefined) globalThis.memories.push(this.exports.memory);
  }
};
