// Records the memory of every engine that is created. `node --import` loads this before the package.

const { Instance } = WebAssembly;

globalThis.memories = [];
WebAssembly.Instance = class extends Instance {
  constructor(...words) {
    super(...words);
    // The instance that decodes the text of the wasm exports no memory and is discarded afterwards.
    if (this.exports.memory !== undefined) globalThis.memories.push(this.exports.memory);
  }
};
