// The page at the root, which offers the languages.
import { languages } from "../words.js";

export const data = { layout: false, permalink: "/index.html" };

export function render() {
  const [first] = languages.values();
  const links = [...languages.values()].map(
    ({ key, locale, name, title, summary }) =>
      `<li><a href="/${key}/" lang="${locale}" hreflang="${locale}"><span class="tongue">${name}</span>
<strong>${title}</strong> <span>${summary}</span></a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${first.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${first.title}</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="/style.css">
</head>
<body class="chooser">
<main>
<ul>
${links.join("\n")}
</ul>
</main>
</body>
</html>
`;
}
