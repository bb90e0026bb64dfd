// Secrets are read from the environment or from a file: everybody on a machine can list the arguments of a program.

import { env } from 'node:process';
import { Option } from 'commander';
import { credential } from '../asymmetric.js';
import { readJson, readText } from './read.js';
import { UsageError } from './usage.js';

/** What a secret may be, and how a credential is made of it */
const KINDS = {
  secret: (secret) => ({ secret }),
  token: (token) => ({ token }),
  password: (password, { username }) => ({ username, password }),
  header: (value, { secretHeader }) => ({ header: secretHeader, value }),
  'encryption-key': (encryptionKey) => ({ encryptionKey }),
};

/** Adds the options that say where the secret is. */
export const withSecret = (command) =>
  command
    .option('--secret-env <name>', 'the environment variable that has the secret')
    .option('--secret-file <file>', 'the file that has the secret; a line break at its end does not count')
    .addOption(new Option('--kind <kind>', 'what the secret is').choices(Object.keys(KINDS)).default('secret'))
    .option('--username <name>', 'with --kind password: the user name of Basic authentication')
    .option('--secret-header <name>', 'with --kind header: the header whose value is the secret')
    .option('--credentials <file>', 'a JSON file with a list of credentials instead, each as docs/delivery.md says')
    .option('--scheme <name>', "the scheme of docs/delivery.md; the provider's own by default");

/** Returns the credentials that the options name: none, one, or those of a file. */
export async function credentialsOf(values) {
  const { secretEnv, secretFile, credentials, kind, username, secretHeader } = values;
  const given = [secretEnv, secretFile, credentials].filter((value) => value !== undefined);
  if (given.length > 1) throw new UsageError('expected only one of --secret-env, --secret-file and --credentials');
  if (kind === 'password' && username === undefined) throw new UsageError('--kind password requires --username');
  if (kind === 'header' && secretHeader === undefined) throw new UsageError('--kind header requires --secret-header');
  if (credentials !== undefined) {
    const list = await readJson(credentials);
    if (!Array.isArray(list)) throw new UsageError(`${credentials} is not a list of credentials`);
    return list.map((of) => ({ of, made: credential(of) }));
  }
  if (given.length === 0) return [];
  const secret = secretEnv === undefined ? (await readText(secretFile)).replace(/\r?\n$/, '') : variable(secretEnv);
  const of = KINDS[kind](secret, { username, secretHeader });
  return [{ of, made: credential(of) }];
}

function variable(name) {
  const value = env[name];
  if (value === undefined) throw new UsageError(`the environment variable ${name} is not set`);
  return value;
}
