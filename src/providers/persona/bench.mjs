// What the benchmarks time of Persona

export const bodies = [{ fixture: 'inquiry.approved/included.json' }, { fixture: 'inquiry.approved/approved.json' }];

const OUTCOMES = { approved: 'accept', declined: 'reject', failed: 'reject', expired: 'expired', created: 'pending', pending: 'pending', completed: 'pending' };

export const outcomes = {
  'inquiry.approved': ({ data: { attributes } }) => {
    const { id, attributes: inquiry } = attributes.payload.data;
    const verifications = (attributes.payload.included ?? []).filter(({ type }) => type.startsWith('verification/'));
    const failed = verifications.some(({ attributes: { status } }) => status !== 'passed');
    const outcome = inquiry['redacted-at'] ? 'pending' : OUTCOMES[inquiry.status] ?? 'review';
    return { outcome: outcome === 'accept' && failed ? 'review' : outcome, reference: id, stated: inquiry.status };
  },
};
