// What an accepted inspection says about the person, as `verified_claims` of OpenID Identity Assurance.

import { engine, issued } from './engine.js';
import * as glue from './glue.js';

export const toVerifiedClaims = /* @__PURE__ */ Object.freeze((inspection, options) => engine(claiming, inspection, options));

function claiming(_, inspection, options) {
  return issued(() => glue.verifiedClaims(inspection, options));
}
