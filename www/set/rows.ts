// What is kept of each body of a set: numbers in columns, a few dozen bytes for each. The bodies stay in their files.
import type { Inspection } from 'idverdict';
import { Growing, Texts } from './growing.ts';
import { Names } from './names.ts';

/** Where a body is in its file */
export interface Origin {
  file: number;
  /** The line, from 1; 0 if the file is the body */
  line: number;
  start: number;
  length: number;
}

export const NO_NAME = '';

export class Rows {
  length = 0;
  readonly outcomes = new Names();
  readonly nexts = new Names();
  readonly providers = new Names();
  readonly events = new Names();
  readonly rules = new Names();
  readonly codes = new Names();
  readonly kinds = new Names();

  readonly outcome = new Growing(Uint8Array);
  readonly next = new Growing(Uint8Array);
  readonly provider = new Growing(Uint8Array);
  readonly event = new Growing(Uint16Array);
  /** The code of the first error of a body that cannot be judged */
  readonly code = new Growing(Uint8Array);
  /** The time of the decision in milliseconds, or NaN */
  readonly time = new Growing(Float64Array);
  readonly score = new Growing(Float32Array);
  readonly reference = new Texts();

  /** The rules of row `i` are those from `rulesFrom[i]` to `rulesFrom[i + 1]` */
  readonly rulesFrom = new Growing(Uint32Array);
  readonly rule = new Growing(Uint16Array);
  /** The checks with a score, likewise */
  readonly checksFrom = new Growing(Uint32Array);
  readonly checkKind = new Growing(Uint8Array);
  readonly checkScore = new Growing(Float32Array);
  readonly checkThreshold = new Growing(Float32Array);

  readonly file = new Growing(Uint32Array);
  readonly line = new Growing(Uint32Array);
  readonly start = new Growing(Float64Array);
  readonly size = new Growing(Uint32Array);

  constructor() {
    this.rulesFrom.push(0);
    this.checksFrom.push(0);
  }

  add(inspection: Inspection, { file, line, start, length }: Origin) {
    const verdict = inspection.type === 'read' ? inspection.verdict : undefined;
    this.outcome.push(this.outcomes.number(verdict?.outcome ?? 'invalid'));
    this.next.push(this.nexts.number(verdict?.next ?? NO_NAME));
    this.provider.push(this.providers.number(inspection.provider ?? NO_NAME));
    this.event.push(this.events.number(inspection.event ?? NO_NAME));
    this.code.push(this.codes.number(verdict ? NO_NAME : inspection.issues.find(({ severity }) => severity === 'error')?.code ?? NO_NAME));
    this.time.push(verdict?.decidedAt ? timeOf(verdict.decidedAt) : NaN);
    this.score.push(verdict?.score ?? NaN);
    this.reference.push(verdict?.reference ?? '');
    for (const { rule } of verdict?.reasons ?? []) this.rule.push(this.rules.number(rule));
    this.rulesFrom.push(this.rule.length);
    if (inspection.type === 'read') {
      for (const { kind, score, threshold } of inspection.verification.checks) {
        if (score === null) continue;
        this.checkKind.push(this.kinds.number(kind));
        this.checkScore.push(score);
        this.checkThreshold.push(threshold ?? NaN);
      }
    }
    this.checksFrom.push(this.checkScore.length);
    this.file.push(file);
    this.line.push(line);
    this.start.push(start);
    this.size.push(length);
    this.length += 1;
  }

  rulesOf(row: number): string[] {
    const rules = [];
    for (let at = this.rulesFrom.at(row); at < this.rulesFrom.at(row + 1); at++) rules.push(this.rules.name(this.rule.at(at)));
    return rules;
  }
}

/** Returns a time in milliseconds; one without a zone is UTC */
function timeOf(iso: string) {
  return Date.parse(/T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
}
