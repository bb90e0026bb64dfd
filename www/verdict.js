import { cell, count, element, fill, mark, places } from './element.js';
import { NEXT, OUTCOMES } from './words.js';

const headline = document.getElementById('headline');
const facts = document.getElementById('facts');
const reasons = document.getElementById('reasons');

/** Shows the outcome, the reasons for it and what to do next */
export function showVerdict(inspection) {
  const { verdict } = inspection;
  if (verdict) say(verdict.outcome, OUTCOMES[verdict.outcome]);
  else say('invalid', 'the body cannot be judged; the issues say why');

  list(verdict ? factsOf(verdict) : { Provider: inspection.provider, Event: inspection.event && breakable(inspection.event) });
  showReasons(verdict?.reasons ?? []);
}

/** Shows that there is nothing to judge */
export function showNothing() {
  headline.dataset.word = '';
  headline.replaceChildren('Paste a body to see its verdict.');
  list({});
  showReasons([]);
}

/** Shows the error that the library threw instead of an inspection */
export function showRefusal(message) {
  say('invalid', message);
  list({});
  showReasons([]);
}

function say(word, meaning) {
  // Left alone if nothing has changed, so that a screen reader does not repeat it.
  if (headline.textContent === `${word} ${meaning}`) return;
  headline.dataset.word = word;
  headline.replaceChildren(element('strong', {}, word), ' ', element('span', {}, meaning));
}

/** Returns a name that may break after a dot or an underscore */
const breakable = (name) => element('span', {}, ...name.split(/(?<=[._])/).flatMap((part) => [part, element('wbr')]));

const factsOf = (verdict) => ({
  Next: element('span', {}, verdict.next, element('small', {}, NEXT[verdict.next])),
  Final: verdict.final ? 'yes' : 'no',
  Provider: verdict.provider,
  Event: breakable(verdict.event),
  Reference: verdict.reference,
  'Stated word': verdict.stated,
  Score: verdict.score,
  'Decided at': verdict.decidedAt,
});

function list(entries) {
  const known = Object.entries(entries).filter(([, value]) => value !== null && value !== undefined);
  facts.hidden = known.length === 0;
  facts.replaceChildren(...known.map(([name, value]) => element('div', {},
    element('dt', {}, name),
    element('dd', {}, value instanceof Node ? value : String(value)))));
}

function showReasons(all) {
  const caption = count(all.length, 'reason') + (all.length > 1 ? ', the most cautious first' : '');
  fill(reasons, caption, all.map(({ effect, rule, message, pointer, related = [] }) => element('tr', {},
    cell(mark(effect)),
    cell(element('code', {}, rule), element('div', {}, message), ...places(pointer, ...related)))));
}
