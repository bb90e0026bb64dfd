// For AWS Lambda behind a function URL or an HTTP API, whose events have the format 2.0.

import { answered } from './answered.js';

/** Returns a function that takes an event and returns a result. */
export const toLambda = /* @__PURE__ */ Object.freeze((handler) => async (event) => {
  const response = await answered(handler, () => requestOf(event));
  return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
});

function requestOf({ requestContext, rawPath, rawQueryString, headers, body, isBase64Encoded }) {
  const { method } = requestContext.http;
  const url = `https://${requestContext.domainName}${rawPath}${rawQueryString ? `?${rawQueryString}` : ''}`;
  const hasBody = method !== 'GET' && method !== 'HEAD' && body !== undefined && body !== null;
  return new Request(url, { method, headers, ...(hasBody && { body: isBase64Encoded ? bytesOf(body) : body }) });
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
