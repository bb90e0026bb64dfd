// The functions of `idverdict/handler`.

export { IdverdictError } from './error.js';
export { createHandler } from './handler.js';
export { createReceiver } from './receiver.js';
export { toLambda } from './to-lambda.js';
export { toNode } from './to-node.js';
export { memoryStore } from './memory-store.js';
export { postgresStore } from './postgres-store.js';
export { sqliteStore } from './sqlite-store.js';
