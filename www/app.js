// The page: a body goes in, and everything the package makes of it is shown.
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

/** What the package makes of the body that stands there, already shown where there is none */
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

/** Shows another body, whose person nobody has asked to see yet */
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
