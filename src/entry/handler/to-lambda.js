// For AWS Lambda behind a function URL or an HTTP API, whose events have the format 2.0.

/** Returns a function that takes an event and returns a result. */
export const toLambda = /* @__PURE__ */ Object.freeze((handler) => async (event) => {
  const { requestContext, rawPath, rawQueryString, headers, body, isBase64Encoded } = event;
  const { method } = requestContext.http;
  const url = `https://${requestContext.domainName}${rawPath}${rawQueryString ? `?${rawQueryString}` : ''}`;
  const hasBody = method !== 'GET' && method !== 'HEAD' && body !== undefined && body !== null;
  const sent = hasBody ? { body: isBase64Encoded ? bytesOf(body) : body } : {};
  const response = await handler(new Request(url, { method, headers, ...sent }));
  return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
});

const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
