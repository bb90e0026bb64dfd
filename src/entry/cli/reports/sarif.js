// SARIF 2.1.0, which code scanners and editors read: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

import { version } from '../../node.js';
import { json, print } from '../terminal.js';
import { findingsOf } from './findings.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export function sarif() {
  const results = [];
  const rules = new Map();
  return {
    add(name, result) {
      for (const finding of findingsOf(result)) {
        if (!rules.has(finding.id)) rules.set(finding.id, rules.size);
        results.push(resultOf(name, finding, rules.get(finding.id)));
      }
    },
    end() {
      const driver = { name: 'idverdict', version, rules: [...rules.keys()].map((id) => ({ id })) };
      // Our columns count code points.
      print(json({ $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'unicodeCodePoints', results }] }, 2));
    },
  };
}

function resultOf(name, { id, level, message, pointer, at }, ruleIndex) {
  const uri = name.split(/[/\\]/).map(encodeURIComponent).join('/');
  const region = at && { region: { startLine: at.line, startColumn: at.column } };
  return {
    ruleId: id,
    ruleIndex,
    level: LEVELS[level],
    message: { text: message },
    locations: [{
      physicalLocation: { artifactLocation: { uri }, ...region },
      logicalLocations: [{ fullyQualifiedName: pointer }],
    }],
  };
}
