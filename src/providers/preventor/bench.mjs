// What the benchmarks time of Preventor

export const bodies = [
  { fixture: 'ticket.verification.completed/accepted.json' },
  { fixture: 'ticket.verification.in_progress/id-proofing-passed.json', hard: true },
];

export const outcomes = {
  'ticket.verification.completed': ({ ticket, flow_status: flow, disposition, risk_code: risk }) => ({
    outcome: flow === 'REJECTED' ? 'reject' : flow === 'ACCEPTED' && disposition === 'PASSED' && risk === 'LOW' ? 'accept' : 'review',
    reference: ticket,
    stated: flow,
  }),
  'ticket.verification.in_progress': ({ ticket, disposition, remaining_attempts: left }) => ({
    outcome: disposition === 'RETRY' ? (Number(left) > 0 ? 'retry' : 'review') : disposition === 'PASSED' || disposition === 'FAILED' ? 'pending' : 'review',
    reference: ticket,
    stated: disposition,
  }),
};
