// The search page's script. Everything that it shows is set as text, never as markup.
const form = document.getElementById("search");
const field = document.getElementById("words");
const found = document.getElementById("found");
const results = document.getElementById("results");
let pagefind;
let latest = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function item(page) {
  const link = element("a", page.meta.title || page.url);
  link.href = page.url;
  const heading = document.createElement("h2");
  heading.append(link);
  const excerpt = document.createElement("div");
  excerpt.append(...page.excerpt.split(/<\/?mark>/).map((part, n) => {
    const text = new DOMParser().parseFromString(part, "text/html").body.textContent;
    return n % 2 ? element("mark", text) : text;
  }));
  const row = document.createElement("li");
  row.append(heading, element("p", page.meta.date || "", "byline"), excerpt);
  return row;
}

async function search() {
  const own = ++latest;
  const words = field.value.trim();
  if (!words) {
    results.replaceChildren();
    found.textContent = "";
    return;
  }
  pagefind ??= await import("../pagefind/pagefind.js");
  const answer = await pagefind.search(words);
  const pages = await Promise.all(answer.results.slice(0, 20).map((result) => result.data()));
  if (own !== latest) return;
  const count = answer.results.length;
  found.textContent = `${count} ${count === 1 ? "story" : "stories"}${count > 20 ? ", the best 20" : ""}`;
  results.replaceChildren(...pages.map(item));
  history.replaceState(null, "", "?q=" + encodeURIComponent(words));
}

form.hidden = false;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
field.value = new URLSearchParams(location.search).get("q") || "";
if (field.value) search();
