// One class for both entries: what the first one throws passes through here.

export { IdverdictError } from 'idverdict';
