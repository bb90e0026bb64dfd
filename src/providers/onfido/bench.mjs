// What the benchmarks time of Onfido

export const bodies = [{ fixture: 'webhook/run-approved.json' }, { fixture: 'reports/clear.json' }];

export const outcomes = {
  webhook: ({ payload: { action, object, resource } }) => {
    const settled = { approved: 'accept', declined: 'reject', review: 'review', abandoned: 'expired', error: 'error' }[object.status] ?? 'pending';
    const outcome = action === 'workflow_run.completed' ? settled : 'pending';
    const doubted = outcome === 'accept' && Object.values(resource?.output ?? {}).some((one) => one?.breakdown && one.result !== 'clear');
    return { outcome: doubted ? 'review' : outcome, reference: object.id, stated: object.status };
  },
  reports: ({ reports }) => {
    const clear = reports.every(({ status, result }) => status === 'complete' && result === 'clear');
    const document = reports.some(({ name }) => name.startsWith('document'));
    return { outcome: clear && document ? 'accept' : 'review', reference: reports[0].check_id, stated: reports[0].result };
  },
};
