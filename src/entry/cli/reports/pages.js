// Summaries of several bodies as text, Markdown and HTML.

import { print, printable } from '../terminal.js';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => printable(text).replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** Makes a report of texts; each has its name above it if there are several. `summary(result)` returns the text. */
export const asText = (summary, isOne) => () => {
  let before = '';
  return {
    add(name, result) {
      // A summary contains nothing that a terminal obeys. The characters that isolate right-to-left text must stay.
      const text = summary(result).trimEnd();
      print(isOne ? text : `${before}${printable(name)}\n\n${text}`);
      before = '\n';
    },
    end() {},
  };
};

/** Makes a page of Markdown. */
export const asMarkdown = (summary, isOne) => () => {
  let before = '';
  return {
    add(name, result) {
      const text = summary(result).trimEnd();
      print(isOne ? text : `${before}# \`${printable(name).replaceAll('`', "'")}\`\n\n${text}`);
      before = '\n';
    },
    end() {},
  };
};

/** Makes a page of HTML. */
export const asHtml = (summary, locale = 'en') => () => {
  print(`<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n<title>idverdict</title>\n</head>\n<body>`);
  return {
    add: (name, result) => print(`<h1>${escaped(name)}</h1>\n${summary(result).trimEnd()}`),
    end: () => print('</body>\n</html>'),
  };
};
