// What the benchmarks time of IDVerse

export const bodies = [{ fixture: 'transaction/everything.json', hard: true }];

const word = (value) => (typeof value === 'string' ? value : '');

export const outcomes = {
  transaction: ({ transaction_id: id, status, results }) => {
    const parts = [results?.overall, results?.documents, results?.facematch, results?.liveness].map(word);
    const outcome = status !== 'COMPLETE' ? 'pending' : parts.every((part) => part === 'PASSED') ? 'accept' : 'review';
    return { outcome, reference: id, stated: parts[0] };
  },
};
