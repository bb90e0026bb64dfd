// Bodies that the tests of the page and of the command line share. They are invented, in the form that providers send.

/** A Preventor event without any issues */
export const ACCEPTED = `{
  "ticket": "4f7c2a10-5d0e-4a53-9b1e-0c6a7d2f9e11",
  "event": "ticket.verification.completed",
  "flow_status": "ACCEPTED",
  "disposition": "PASSED",
  "remaining_attempts": 3,
  "risk_code": "LOW",
  "confidence_score": 99.99
}`;

/** An invented person: given name, family name, birth date, phone */
export const PERSON = ['Marlowe', 'Quillfeather', '1987-03-14', '+15550100123'];

/** Returns an unfinished OneSpan report about a person, with the given words of the provider */
export const report = ({ id = 'b7e1c5d0-1111-4a2b-8c3d-5e6f7a8b9c0d', result = 'Undefined', person = PERSON, matcher = 'face_similarity' } = {}) =>
  JSON.stringify({
    id,
    result,
    status: 'InProgress',
    stages: [{
      stageId: 1,
      stageType: { title: 'CreateVerification' },
      attemptNumber: 1,
      result: 'Passed',
      created: '2026-02-03T10:00:00.000Z',
      details: {
        personalInformation: {
          nameInformation: { forename: person[0], surname: person[1] },
          dateOfBirth: person[2],
          addressInformation: { city: 'Nowhere', country: 'Utopia' },
          mobilePhoneNumber: person[3],
        },
      },
    }, {
      stageId: 2,
      stageType: { service: 'DocumentId', provider: 'xyz', title: 'AttemptVerification' },
      attemptNumber: 1,
      result: 'Passed',
      created: '2026-02-03T10:01:00.000Z',
      details: {
        matchers: [{
          name: matcher,
          result: 'Match',
          behaviors: ['AffectsVerificationAttemptResult'],
          checks: [{
            name: 'similarity', description: 'Compares two pictures.', result: 'Passed',
            evaluated: '0.93', operator: 'GreaterOrEqualsTo', evaluatedAgainst: '0.7',
          }],
        }],
      },
    }],
  }, null, 2);
