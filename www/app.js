// The page: takes a body and shows everything that the package finds out about it.
import { inspect, providers, version } from './pkg/inline.js';
import { showChecks } from './checks.js';
import { body, load, select, watch } from './editor.js';
import { element } from './element.js';
import { showIssues } from './issues.js';
import { showPerson } from './person.js';
import { forgetSample, offerSamples } from './samples.js';
import { showNothing, showRefusal, showVerdict } from './verdict.js';

const provider = document.getElementById('provider');
const contentType = document.getElementById('content-type');
const personal = document.getElementById('personal');

const NOTHING = {
  issues: [],
  truncated: false,
  verification: { checks: [], person: null, documents: [], externalReference: null },
};

/** Inspects the body in the field, shows its verdict and returns the inspection; an empty field gives an empty one */
function judged() {
  const given = body();
  if (given.length === 0) {
    showNothing();
    return NOTHING;
  }
  try {
    const inspection = inspect(given, { provider: provider.value || undefined, contentType: contentType.value });
    showVerdict(inspection);
    return { ...NOTHING, ...inspection };
  } catch (error) {
    showRefusal(error.message);
    return NOTHING;
  }
}

function show() {
  const inspection = judged();
  showIssues(inspection, select);
  showChecks(inspection.verification.checks);
  showPerson(inspection.verification, personal.checked);
}

/** Shows a new body; personal data stays hidden until it is asked for again */
function showAnother() {
  personal.checked = false;
  show();
}

document.getElementById('version').textContent = version;
provider.append(...providers.map(({ name }) => element('option', { value: name }, name)));
for (const control of [provider, contentType, personal]) control.addEventListener('change', show);
watch(() => {
  forgetSample();
  showAnother();
});
offerSamples((name, content) => {
  load(name, content);
  showAnother();
});
show();
