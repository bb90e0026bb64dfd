// What the benchmarks time of IDWise

export const bodies = [
  { fixture: 'finished-journey/approved.json' },
  { fixture: 'journey/aml-disabled.json' },
];

export const outcomes = {
  'finished-journey': ({ body }) => decided(body.finalDecision ?? body.systemDecision, body.journeyId),
  journey: (body) => decided(body.final_decision ?? body.system_decision, body.journey_id),
};

function decided(stated, reference) {
  return { outcome: { Approved: 'accept', Complete: 'accept', Rejected: 'reject' }[stated] ?? 'review', reference, stated };
}
