// The memories of the engines that are made from now on: loaded before the package, by `node --import`.

const { Instance } = WebAssembly;

globalThis.memories = [];
WebAssembly.Instance = class extends Instance {
  constructor(...words) {
    super(...words);
    globalThis.memories.push(this.exports.memory);
  }
};
