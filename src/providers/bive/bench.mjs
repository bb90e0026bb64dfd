// What the benchmarks time of Bive

export const bodies = [{ fixture: 'verification/accepted.json' }];

export const outcomes = {
  verification: (body) => {
    const one = Array.isArray(body) ? body[0] : body;
    const { result, confidence } = one.final_result ?? {};
    const sure = Number(confidence) >= 95;
    const outcome = one.status !== 'Completed' ? 'pending' : !sure ? 'review' : /^true$/i.test(result) ? 'accept' : /^false$/i.test(result) ? 'reject' : 'review';
    return { outcome, reference: one.id, stated: String(result) };
  },
};
