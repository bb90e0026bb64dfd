// What the benchmarks time of Stripe Identity

export const bodies = [{ fixture: 'verification_session.verified/verified.json' }, { fixture: 'session/verified-expanded.json' }];

const session = ({ id, status, last_error: error, livemode, redaction }) => {
  const tried = typeof error?.code === 'string';
  const settled = { verified: 'accept', processing: 'pending', requires_input: tried ? 'retry' : 'pending', canceled: 'canceled' }[status] ?? 'review';
  const outcome = redaction ? 'pending' : settled === 'accept' && !livemode ? 'review' : settled;
  return { outcome, reference: id, stated: outcome === 'retry' ? error.code : status };
};

export const outcomes = {
  'verification_session.verified': ({ data, livemode }) => session({ ...data.object, livemode: livemode && data.object.livemode }),
  session,
};
