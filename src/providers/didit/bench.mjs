// What the benchmarks time of Didit

export const bodies = [
  { fixture: 'status.updated/approved.json' },
  { fixture: 'status.updated/every-report.json' },
];

export const outcomes = {
  'status.updated': ({ session_id: reference, status: stated, decision }) => {
    const lists = [decision?.id_verifications, decision?.liveness_checks, decision?.face_matches, decision?.aml_screenings];
    const reports = lists.flatMap((list) => list ?? []);
    const clear = reports.length > 0 && reports.every((report) => report.status === 'Approved');
    const outcome = { Approved: clear ? 'accept' : 'review', Declined: 'reject' }[stated] ?? 'review';
    return { outcome, reference, stated };
  },
};
