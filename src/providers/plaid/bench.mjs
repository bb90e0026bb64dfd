// What the benchmarks time of Plaid

export const bodies = [{ fixture: 'status-updated/production.json' }, { fixture: 'identity-verification/success.json' }];

const outcome = { failed: 'reject', active: 'pending', pending_review: 'review', expired: 'expired', canceled: 'canceled' };

export const outcomes = {
  'status-updated': ({ identity_verification_id: id, webhook_code: code }) => ({ outcome: 'pending', reference: id, stated: code }),
  'identity-verification': ({ id, status, steps }) => {
    const identified = steps?.kyc_check === 'success' || steps?.documentary_verification === 'success';
    return { outcome: status === 'success' ? (identified ? 'accept' : 'review') : (outcome[status] ?? 'review'), reference: id, stated: status };
  },
};
