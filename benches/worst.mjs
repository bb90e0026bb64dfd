// `npm run bench:worst`: times the slowest bodies that we can construct, at two sizes, or three for bodies with many names.
//
// Prints the time of `judge` relative to `JSON.parse` of the same bytes, and how much it grows for ten times the size. With
// `--check`, exits with 1 if a result exceeds the limits below.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `usage: npm run bench:worst -- [--json] [--check] [--body TEXT] [--rounds N] [--write FOLDER]

  --json          prints the figures as JSON
  --check         exits with 1 if a body takes too long
  --body TEXT     only bodies with TEXT in their name
  --rounds N      the number of measurements; defaults to 5
  --write FOLDER  writes the bodies as files, for benches/native and callgrind, and measures nothing
`;

const SIZES = [100_000, 1_000_000];
/** The time to compare names does not grow with the body, so it matters most in small ones. */
const SIZES_OF_NAMES = [1_000, 10_000, 100_000];
/** The limits for the time relative to `JSON.parse`, and for the growth for ten times the size */
const LIMITS = { ratio: 20, growth: 11 };

/** Returns items of about this many bytes in all; `item` is called with the index of each */
function many(bytes, item) {
  const items = [];
  for (let length = 0; length < bytes; ) {
    const next = item(items.length);
    items.push(next);
    length += next.length + 1;
  }
  return items.join(',');
}

const word = (place) => {
  let text = '';
  for (let rest = place + 26; rest > 0; rest = Math.floor(rest / 26)) text = String.fromCharCode(97 + (rest % 26)) + text;
  return text;
};
const day = (place) => `${1950 + (place % 60)}-${String(1 + (place % 12)).padStart(2, '0')}-${String(1 + (place % 28)).padStart(2, '0')}`;
const zone = (place) => {
  const number = String(place).padStart(9, '0');
  return `P<UTO${word(place).toUpperCase().padEnd(39, '<')}${number}7UTO7408122F1204159ZE184226B<<<<<10`;
};

// OneSpan

const stage = (title, details, more = '"attemptNumber":1,"created":"2024-06-11T09:41:22Z"') =>
  `{"stageId":1,"stageType":{"title":"${title}"},${more},"result":"Passed","details":${details}}`;
const report = (...stages) => `{"id":"r","result":"Passed","status":"Finished","stages":[${stages.join(',')}]}`;
const read = (documents) => stage('AddProviderData', `{"personalInformation":{"documentsInformation":[${documents}]}}`);
const documentOf = (zones) => `{"extractedDocumentSegments":[${zones}]}`;
const zoneOf = (person, name = 'Viz', more = '') => `{"zone":"${name}","personalInformation":${person}${more}}`;
const named = (forename, surname) => `{"nameInformation":{"forename":"${forename}","surname":"${surname}"}}`;
const attempt = (matchers) => stage('AttemptVerification', `{"matchers":[${matchers}]}`);
const matcher = (name, checks) =>
  `{"name":"${name}","result":"Match","behaviors":["AffectsVerificationAttemptResult"],"checks":[${checks}]}`;
const check = (name, evaluated, against, operator = 'Equivalent', more = '') =>
  `{"name":"${name}","evaluated":"${evaluated}","operator":"${operator}","evaluatedAgainst":"${against}","result":"Passed"${more}}`;
const good = attempt(matcher('face_similarity', check('face_similarity', '0.9', '0.7', 'GreaterOrEqualsTo')));

const onespan = {
  'zones with other names': (bytes) => report(read(documentOf(many(bytes, (at) => zoneOf(named(word(at), word(at * 7)))))), good),
  'zones with long names': (bytes) =>
    report(read(documentOf(many(bytes, (at) => zoneOf(named(many(2000, (part) => word(part + at)).replaceAll(',', ' '), 'x'))))), good),
  'one long name beside many': (bytes) =>
    report(read(documentOf(`${zoneOf(named('a '.repeat(bytes / 4), 'x'))},${many(bytes / 2, (at) => zoneOf(named(word(at), 'x')))}`)), good),
  'one long number beside many': (bytes) =>
    report(read(documentOf(`${zoneOf(`{"documentElement":{"number":"${'A'.repeat(bytes / 2)}"}}`)},${many(bytes / 2, (at) => zoneOf(`{"documentElement":{"number":"A${1e8 + at}"}}`))}`)), good),
  'one long identification number beside many': (bytes) =>
    report(read(documentOf(`${zoneOf(`{"documentElement":{"identificationNumber":"${'A'.repeat(bytes / 2)}"}}`)},${many(bytes / 2, (at) => zoneOf(`{"documentElement":{"identificationNumber":"A${1e8 + at}"}}`))}`)), good),
  'zones with other birth dates': (bytes) => report(read(documentOf(many(bytes, (at) => zoneOf(`{"dateOfBirth":"${day(at)}"}`)))), good),
  'zones with other numbers': (bytes) =>
    report(read(documentOf(many(bytes, (at) => zoneOf(`{"documentElement":{"number":"A${1e8 + at}"}}`)))), good),
  'zones with other expiries': (bytes) =>
    report(read(documentOf(many(bytes, (at) => zoneOf(`{"documentElement":{"expiryDate":"${day(at)}","issueDate":"${day(at + 5)}"}}`)))), good),
  'documents with other names': (bytes) => report(read(many(bytes, (at) => documentOf(zoneOf(named(word(at), word(at * 7)), 'Mrz')))), good),
  'documents with other numbers': (bytes) =>
    report(read(many(bytes, (at) => `{"documentElement":{"number":"A${1e8 + at}"},"extractedDocumentSegments":[${zoneOf(`{"documentElement":{"number":"B${1e8 + at}"}}`, 'Mrz')}]}`)), good),
  'empty documents': (bytes) => report(read(many(bytes, () => documentOf('{},{}'))), good),
  'checks about a person': (bytes) =>
    report(
      read(documentOf(zoneOf(named('anna', 'smith')))),
      attempt(matcher('name', many(bytes, (at) => check('name', 'a', 'a', 'EqualsTo', `,"personalInformation":${named(word(at), word(at * 3))}`)))),
    ),
  'checks about a person, beside many documents': (bytes) =>
    report(
      read(many(bytes / 2, (at) => documentOf(zoneOf(named(word(at), 'smith'))))),
      attempt(matcher('name', many(bytes / 2, (at) => check('name', 'a', 'a', 'EqualsTo', `,"personalInformation":${named(word(at), word(at * 3))}`)))),
    ),
  'checks of numbers, beside many zones': (bytes) =>
    report(
      read(documentOf(many(bytes / 2, (at) => zoneOf(`{"documentElement":{"number":"A${1e8 + at}"}}`)))),
      attempt(matcher('document_number', many(bytes / 2, (at) => check('document_number', `B${at}`, `B${at}`)))),
    ),
  'checks of long lists': (bytes) =>
    report(read(documentOf(zoneOf('{"documentElement":{"number":"A1"}}'))), attempt(matcher('document_number', many(bytes, (at) => check('document_number', `[${many(3000, (item) => `A${item + at}`)}]`, `B${at}`))))),
  'one long list beside many checks': (bytes) =>
    report(
      stage('CreateVerification', `{"personalInformation":{"documentElement":{"number":"${many(bytes / 2, (at) => `A${at}`)}"}}}`),
      attempt(matcher('document_number', many(bytes / 2, (at) => check('document_number', `B${at}`, `B${at}`)))),
    ),
  'checks with long numbers': (bytes) =>
    report(attempt(matcher('face_similarity', many(bytes, (at) => check('face_similarity', `0.${'9'.repeat(500)}${at}`, `0.${'9'.repeat(500)}`, 'GreaterOrEqualsTo'))))),
  'small checks': (bytes) => report(attempt(matcher('face_similarity', many(bytes, () => check('face_similarity', '0.9', '0.7', 'GreaterOrEqualsTo'))))),
  'unknown words of matchers': (bytes) => report(attempt(many(bytes, (at) => `{"name":"x","result":"${word(at)}","behaviors":["${word(at)}"],"checks":[]}`))),
  'behaviors': (bytes) => report(attempt(`{"name":"x","result":"Match","behaviors":[${many(bytes, () => '"ExecuteOnly"')}],"checks":[]}`)),
  'tied attempts': (bytes) => report(many(bytes, () => stage('AttemptVerification', '{}'))),
  'attempts in order': (bytes) => report(many(bytes, (at) => stage('AttemptVerification', '{}', `"attemptNumber":${at + 1},"created":"2024-06-11T09:41:22Z"`))),
  'attempts with long numbers': (bytes) => report(many(bytes, (at) => stage('AttemptVerification', '{}', `"attemptNumber":${'1'.repeat(400)}${at},"created":"2024-06-11T09:41:22Z"`))),
  'one long attempt number beside many': (bytes) =>
    report(stage('AttemptVerification', '{}', `"attemptNumber":1${'0'.repeat(bytes / 2)}1`), many(bytes / 2, () => stage('AttemptVerification', '{}', '"attemptNumber":1'))),
  'bare stages': (bytes) => report(many(bytes, () => '{}')),
  'provider data with zones': (bytes) =>
    report(read(documentOf(zoneOf('{}', 'Mrz', `,"providerSpecificData":{${many(bytes, (at) => `"k${at}":"${zone(at)}"`)}}`))), good),
  'provider data with many keys': (bytes) =>
    report(read(documentOf(zoneOf('{}', 'Mrz', `,"providerSpecificData":{${many(bytes, (at) => `"k${at}":0`)}}`))), good),
  'provider data with one key': (bytes) => report(read(documentOf(zoneOf('{}', 'Mrz', `,"providerSpecificData":{${many(bytes, () => '"k":0')}}`))), good),
  'analyses': (bytes) =>
    report(attempt(matcher('face_similarity', check('face_similarity', '0.9', '0.7', 'GreaterOrEqualsTo', `,"personalInformation":{"documentsInformation":[{"analyzedData":[${many(bytes, () => '{"result":"0.71"}')}]}]}`)))),
  'one long threshold beside many analyses': (bytes) =>
    report(attempt(matcher('face_similarity', check('face_similarity', '0.9', `0.7${'0'.repeat(bytes / 2)}1`, 'GreaterOrEqualsTo', `,"personalInformation":{"documentsInformation":[{"analyzedData":[${many(bytes / 2, () => '{"result":"0.7"}')}]}]}`)))),
  'analyses beside many checks': (bytes) =>
    report(attempt(matcher('face_similarity', many(bytes, () => check('face_similarity', '0.9', '0.7', 'GreaterOrEqualsTo', ',"personalInformation":{"documentsInformation":[{"analyzedData":[{"result":"0.1"}]}]}'))))),
};

// IDVerse

const transaction = (more) =>
  `{"transaction_id":"t1","status":"COMPLETE","created_by":"API","doc_only":false,"flow_type":"F","results":{"overall":"PASSED","documents":"PASSED","facematch":"PASSED","liveness":"PASSED","data":"PASSED"},${more}}`;
const matrix = (data) => `"data_provider":{"ID_MATRIX":{"data":${data}}}`;
const asRead = (extracted, more = '') => `{"asf_document_result":"PASSED","extracted":${extracted}${more}}`;

const idverse = {
  'documents with other names': (bytes) =>
    transaction(`"documents":[${many(bytes, (at) => asRead(`{"first_name":"${word(at)}","last_name":"${word(at * 7)}"}`, `,"submitted_data":{"first_name":"${word(at * 3)}"}`))}]`),
  'documents with long names': (bytes) =>
    transaction(`"documents":[${many(bytes, (at) => asRead(`{"full_name":"${many(2000, (part) => word(part + at)).replaceAll(',', ' ')}"}`))}]`),
  'documents with other dates': (bytes) => transaction(`"documents":[${many(bytes, (at) => asRead(`{"birth_date":"${day(at)}","expiry_date":"${day(at + 9)}"}`))}]`),
  'documents with zones': (bytes) => transaction(`"documents":[${many(bytes, (at) => asRead('{"first_name":"a"}', `,"mrz_data":{"mrz":"${zone(at)}"}`))}]`),
  'a document with many zones': (bytes) => transaction(`"documents":[${asRead('{"first_name":"a"}', `,"mrz_data":{${many(bytes, (at) => `"k${at}":"${zone(at)}"`)}}`)}]`),
  'a document with many lines': (bytes) =>
    transaction(`"documents":[${asRead('{"first_name":"a"}', `,"mrz_data":{${many(bytes, (at) => `"k${at}":"${zone(at).slice(at % 2 ? 44 : 0, at % 2 ? 88 : 44)}"`)}}`)}]`),
  'data sources': (bytes) =>
    transaction(matrix(`{"fraudAssessment":{"dataSource":[${many(bytes, (at) => `{"name":"${word(at)}","result":"PASS","score":"1","threshold":"1","weight":"1"}`)}]}}`)),
  'named values': (bytes) => transaction(matrix(`{"summary":[${many(bytes, (at) => `{"name":"Overall Result","value":"${word(at)}"}`)}]}`)),
  'searches': (bytes) => transaction(matrix(`{"searchResults":{"searchResults":{"verification":[${many(bytes, (at) => `{"name":"${word(at)}","points":"1","results":1,"value":"MATCH"}`)}]}}}`)),
  'liveness attempts': (bytes) => transaction(`"liveness_attempts":[${many(bytes, () => '{"result":false}')}]`),
  'steps': (bytes) => transaction(`"computed_statistics":{"steps":[${many(bytes, (at) => `{"name":"x","start_time":"${day(at)}T00:00:00Z","total_duration_seconds":1}`)}]}`),
  'analyses under unknown names': (bytes) => transaction(`"documents":[{"asf_document_result":{${many(bytes, (at) => `"k${at}":"PASSED"`)}}}]`),
  'unknown results': (bytes) => transaction(`"x":{${many(bytes, (at) => `"k${at}":"FLAGGED"`)}}`).replace('"data":"PASSED"}', `"data":"PASSED",${many(1000, (at) => `"k${at}":"FLAGGED"`)}}`),
};

// IDWise

const journey = (more) => `{"journey_id":"j","system_decision":"Complete","final_decision":"Approved","selfie":{"status":"Complete","is_live":true},${more}}`;
const step = (fields, more = '') => `{"progress":"Completed","has_passed_rules":true,"extracted_fields":{${fields}}${more}}`;
const field = (name, value) => `"${name}":{"value":"${value}"}`;

const idwise = {
  'documents with other names': (bytes) => journey(`"documents":{${many(bytes, (at) => `"d${at}":${step(`${field('Full Name', word(at))},${field('Birth Date', day(at))}`)}`)}}`),
  'documents with one number': (bytes) => journey(`"documents":{${many(bytes, (at) => `"d${at}":${step(field('Document Number', 'A1'))}`)}}`).replace('{"journey_id"', '{"rule_results":{"no_duplicate_documents":{"result":"Passed"}},"journey_id"'),
  'documents with other numbers': (bytes) => journey(`"documents":{${many(bytes, (at) => `"d${at}":${step(field('Document Number', `A${at}`))}`)}}`).replace('{"journey_id"', '{"rule_results":{"no_duplicate_documents":{"result":"Passed"}},"journey_id"'),
  'extracted fields': (bytes) => journey(`"documents":{"d":${step(many(bytes, (at) => field(`k${at}`, word(at))))}}`),
  'rules': (bytes) => journey(`"rule_results":{${many(bytes, (at) => `"k${at}":{"result":"Passed"}`)}}`),
  'unknown rules': (bytes) => journey(`"rule_results":{${many(bytes, (at) => `"k${at}":{"result":"${word(at)}"}`)}}`),
  'rule details': (bytes) => journey(`"rule_results":{"same_subject":{"result":"Passed","details":[${many(bytes, () => '{"result":"Failed"}')}]}}`),
  'pictures': (bytes) => journey(`"spot_checks":{"applicant_selfie_face_match":{"is_matched":true,"score":1,"images":[${many(bytes, (at) => `{"image_path":"p${at}","image_source":"Selfie"}`)}]}}`),
  'screenings': (bytes) => journey(`"screening_checks":{${many(bytes, (at) => `"k${at}":{"face_match_results":[{"is_matched":true,"images":[]}]}`)}}`),
  'validation checks': (bytes) => journey(`"documents":{"d":${step('', `,"validation_result":{"validation_outcome":"Passed","validation_checks":[${many(bytes, () => '{"result":"Undetermined"}')}]}`)}}`),
  'matches': (bytes) => journey(`"aml":{"applicability":"Applicable","matches":[${many(bytes, (at) => `{"name":"${word(at)}"}`)}]}`),
};

// Bive and Preventor

const verification = (more) => `{"id":"v","report_status":"Completed","workflow_status":"Completed","final_result":{"result":true,"confidence":99},${more}}`;
const ticket = (more) =>
  `{"ticket":"t","event":"ticket.verification.completed","flow_status":"ACCEPTED","disposition":"PASSED","risk_code":"LOW","confidence_score":99,${more}}`;

const others = {
  'bive: details': (bytes) => verification(`"details":[${many(bytes, (at) => `{"component":"${word(at)}","result":true,"confidence":99}`)}]`),
  'bive: details by name': (bytes) => verification(`"details":{${many(bytes, (at) => `"k${at}":{"result":true}`)}}`),
  'bive: persons': (bytes) => verification(`"details":[{"component":"x","result":true}],"associated_persons":[${many(bytes, (at) => `{"name":"${word(at)}","result":"${word(at)}"}`)}]`),
  'bive: persons in prose': (bytes) => verification(`"details":[{"component":"x","result":true}],"associated_persons":"${'True. '.repeat(bytes / 6)}"`),
  'preventor: messages': (bytes) => ticket(`"data":{"liveness_detection":{"status":true,"validation_messages":[${many(bytes, () => '"x"')}]}}`),
  'preventor: unknown validations': (bytes) => ticket(`"data":{"id_proofing":{"status":true,"validations":{${many(bytes, (at) => `"k${at}":"x"`)}}}}`),
  'unknown keys': (bytes) => ticket(many(bytes, (at) => `"k${at}":0`)),
  'one unknown key': (bytes) => ticket(many(bytes, () => '"k":0')),
  'one known key': (bytes) => ticket(many(bytes, () => '"risk_code":"LOW"')),
  'deep': (bytes) => ticket(many(bytes, () => `"k":${'['.repeat(60)}${']'.repeat(60)}`)),
  'a long number': (bytes) => ticket(`"remaining_attempts":${'1'.repeat(bytes)}`),
  'a long fraction': (bytes) => ticket(`"remaining_attempts":0.${'1'.repeat(bytes)}`),
  'escapes': (bytes) => ticket(`"k":"${'\\u0041'.repeat(bytes / 6)}"`),
  'escaped keys': (bytes) => ticket(many(bytes, (at) => `"\\u006b${at}":0`)),
  'not ASCII': (bytes) => ticket(`"k":"${'é'.repeat(bytes / 2)}"`),
  'blanks': (bytes) => ticket(`"k":${' '.repeat(bytes)}0`),
  'no known provider': (bytes) => `{${many(bytes, (at) => `"k${at}":0`)}}`,
  'truncated': (bytes) => ticket(many(bytes, (at) => `"k${at}":0`)).slice(0, -1),
};

// Names: at most ten documents, each with a name of as many words as fit, and no name longer than names that are
// compared

const letters = (list, first, count) => Array.from({ length: count }, (_, at) => list[(first * 7 + at * 3 + Math.floor(first / 3)) % list.length]);
const languages = ['sergei', 'mohamed', 'yitzhak', 'kumar', 'ivanov', 'abdou', 'devi', 'georgios', 'chaim', 'sato'];
const namesOf = {
  'names of many languages': (at, words) => [languages[at], ...letters(['khyieoye', 'shchiuiy', 'ouyaaoo', 'dzhiyekh', 'yuieyoo'], at, words - 1)],
  'names with umlauts': (at, words) => letters(['üöñ', 'öüß', 'äåđ', 'åüč', 'øäš'], at, words),
  'names of servants': (at, words) => letters(['abdurrahm', 'abdoukhie', 'abdalyous', 'abduloueed', 'abdelrahm'], at, words),
  'names of one letter': (at, words) => letters(['a', 'ab', 'b', 'c', 'db', 'e', 'f'], at, words),
  'names of short words': (at, words) => letters(['aa', 'ae', 'ea', 'ee', 'ya'], at, words),
  'names in four scripts': (at, words) => letters(['ab', 'ба', 'αβ', 'اب', 'ba', 'аб', 'βα'], at, words),
  'plain names': (at) => [word(at * 77), word(at * 91 + 5)],
};
const ofNames = (make, count) => (bytes) => {
  const longest = Math.min(290, Math.floor((bytes - 300) / count - 70));
  const name = (at) => {
    let text = '';
    for (let words = 1; words <= 14; words++) {
      const next = make(at, words).join(' ');
      if (Buffer.byteLength(next) > Math.max(longest, 8)) break;
      text = next;
    }
    return text;
  };
  const documents = Array.from({ length: count }, (_, at) => asRead(`{"full_name":"${name(at)}"}`));
  const rest = Math.max(0, bytes - 300 - documents.join().length);
  return transaction(`"documents":[${documents}],"x":[${rest > 0 ? many(rest, () => '{"k":0}') : ''}]`);
};
const names = Object.fromEntries(
  Object.entries(namesOf).flatMap(([name, make]) => [2, 4, 10].map((count) => [`${count} ${name}`, ofNames(make, count)])),
);

const of = (provider, bodies, sizes = SIZES) => Object.entries(bodies).map(([name, make]) => [`${provider}${name}`, make, sizes]);
const BODIES = [
  ...of('onespan: ', onespan),
  ...of('idverse: ', idverse),
  ...of('idverse: ', names, SIZES_OF_NAMES),
  ...of('idwise: ', idwise),
  ...of('', others),
];

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, check: { type: 'boolean' }, body: { type: 'string' }, rounds: { type: 'string' }, write: { type: 'string' }, help: { type: 'boolean' } },
});
const chosen = BODIES.filter(([name]) => values.body === undefined || name.includes(values.body));

if (values.help) {
  process.stdout.write(HELP);
} else if (values.write !== undefined) {
  mkdirSync(values.write, { recursive: true });
  for (const [name, make, sizes] of chosen) {
    for (const size of sizes) writeFileSync(join(values.write, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.${size}.json`), make(size));
  }
} else {
  await measure();
}

async function measure() {
  const { judge, inspect } = await import('idverdict');
  const rounds = Number(values.rounds ?? 5);
  const shortest = (call, size) => {
    let best = Infinity;
    const times = Math.max(1, 1_000_000 / size);
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      for (let turn = 0; turn < times; turn++) call();
      best = Math.min(best, (performance.now() - start) / times);
    }
    return best;
  };
  const answer = (call) => () => {
    try {
      return call();
    } catch {
      return undefined;
    }
  };
  const rows = chosen.map(([name, make, sizes]) => {
    const at = sizes.map((size) => {
      const body = Buffer.from(make(size));
      const parse = shortest(answer(() => JSON.parse(body.toString())), size);
      const judged = shortest(answer(() => judge(body)), size);
      const inspected = shortest(answer(() => inspect(body)), size);
      return { size, parse, judged, ratio: judged / parse, inspected, inspectedRatio: inspected / parse };
    });
    const growth = Math.max(...at.slice(1).map(({ judged }, before) => judged / at[before].judged));
    return { name, ratio: Math.max(...at.map(({ ratio }) => ratio)), growth, at };
  });
  rows.sort((one, other) => other.ratio - one.ratio);
  if (values.json) {
    console.log(JSON.stringify(rows));
  } else {
    console.log(`${'body'.padEnd(50)}  judge over JSON.parse  growth  ms, largest  inspect`);
    for (const { name, ratio, growth, at } of rows) {
      console.log(`${name.padEnd(50)}  ${ratio.toFixed(1).padStart(21)}  ${growth.toFixed(1).padStart(6)}  ${at.at(-1).judged.toFixed(2).padStart(11)}  ${at.at(-1).inspectedRatio.toFixed(1).padStart(7)}`);
    }
  }
  const slow = rows.filter(({ ratio, growth }) => ratio > LIMITS.ratio || growth > LIMITS.growth);
  if (values.check && slow.length > 0) process.exitCode = 1;
}
