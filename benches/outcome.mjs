// What an application does with each timed event after a validator has accepted it: map its status by hand.

const word = (value) => (typeof value === 'string' ? value : '');

/** For each event, returns the outcome, the provider's id and the deciding word */
export const outcomes = {
  'preventor.ticket.verification.completed': ({ ticket, flow_status: flow, disposition, risk_code: risk }) => ({
    outcome: flow === 'REJECTED' ? 'reject' : flow === 'ACCEPTED' && disposition === 'PASSED' && risk === 'LOW' ? 'accept' : 'review',
    reference: ticket,
    stated: flow,
  }),
  'preventor.ticket.verification.in_progress': ({ ticket, disposition, remaining_attempts: left }) => ({
    outcome: disposition === 'RETRY' ? (Number(left) > 0 ? 'retry' : 'review') : disposition === 'PASSED' || disposition === 'FAILED' ? 'pending' : 'review',
    reference: ticket,
    stated: disposition,
  }),
  'idwise.finished-journey': ({ body }) => decided(body.finalDecision ?? body.systemDecision, body.journeyId),
  'idwise.journey': (body) => decided(body.final_decision ?? body.system_decision, body.journey_id),
  'bive.verification': (body) => {
    const one = Array.isArray(body) ? body[0] : body;
    const { result, confidence } = one.final_result ?? {};
    const sure = Number(confidence) >= 95;
    const outcome = one.status !== 'Completed' ? 'pending' : !sure ? 'review' : /^true$/i.test(result) ? 'accept' : /^false$/i.test(result) ? 'reject' : 'review';
    return { outcome, reference: one.id, stated: String(result) };
  },
  'idverse.transaction': ({ transaction_id: id, status, results }) => {
    const parts = [results?.overall, results?.documents, results?.facematch, results?.liveness].map(word);
    const outcome = status !== 'COMPLETE' ? 'pending' : parts.every((part) => part === 'PASSED') ? 'accept' : 'review';
    return { outcome, reference: id, stated: parts[0] };
  },
  'onespan.report': ({ id, status, result, stages }) => {
    const last = stages.findLast(({ stageType }) => stageType?.title === 'AttemptVerification');
    const matchers = last?.details?.matchers ?? [];
    const passed = matchers.length > 0 && matchers.every((matcher) => matcher.result === 'Match' || matcher.behaviors?.join() === 'ExecuteOnly');
    const outcome = status === 'InProgress' ? 'pending' : result === 'Failed' ? 'reject' : result === 'Passed' && passed ? 'accept' : 'review';
    return { outcome, reference: id, stated: result };
  },
};

function decided(stated, reference) {
  return { outcome: { Approved: 'accept', Complete: 'accept', Rejected: 'reject' }[stated] ?? 'review', reference, stated };
}
