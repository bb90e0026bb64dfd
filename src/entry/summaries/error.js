// Both entries share one error class, because errors of `idverdict` pass through `idverdict/summaries`.

export { IdverdictError } from 'idverdict';
