// Without this, Next.js takes the lock file of the project around it for its own.
const root = import.meta.dirname;

export default { turbopack: { root }, outputFileTracingRoot: root };
