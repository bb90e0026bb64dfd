// What the benchmarks time of OneSpan

export const bodies = [{ fixture: 'report/passed-large.json', hard: true, grown }];

export const outcomes = {
  report: ({ id, status, result, stages }) => {
    const last = stages.findLast(({ stageType }) => stageType?.title === 'AttemptVerification');
    const matchers = last?.details?.matchers ?? [];
    const passed = matchers.length > 0 && matchers.every((matcher) => matcher.result === 'Match' || matcher.behaviors?.join() === 'ExecuteOnly');
    const outcome = status === 'InProgress' ? 'pending' : result === 'Failed' ? 'reject' : result === 'Passed' && passed ? 'accept' : 'review';
    return { outcome, reference: id, stated: result };
  },
};

/** Returns a report of at least so many bytes, which repeats its stages with increasing numbers */
function grown(report, bytes) {
  const stages = [];
  for (let round = 0; JSON.stringify(stages).length < bytes; round++) {
    for (const stage of report.stages) stages.push({ ...stage, attemptNumber: stage.attemptNumber + round });
  }
  return { ...report, stages };
}
