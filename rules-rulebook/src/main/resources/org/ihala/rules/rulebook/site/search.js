// Finds provisions, questions and disputed points in both languages; the page works without it.
(function () {
  "use strict";

  var MOST = 30;

  // Readers type Arabic without vowel signs and with either form of some letters; both sides are compared in one form.
  function folded(text) {
    return text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, "")
      .replace(/[\u0671\u0672\u0673]/g, "\u0627")
      .replace(/\u0649|\u06cc/g, "\u064a")
      .replace(/\u0629/g, "\u0647")
      .replace(/\u06a9/g, "\u0643")
      .replace(/[\u0660-\u0669]/g, function (digit) { return String(digit.charCodeAt(0) - 0x660); })
      .replace(/[\u06f0-\u06f9]/g, function (digit) { return String(digit.charCodeAt(0) - 0x6f0); })
      .replace(/[^\p{L}\p{N}\/:=-]+/gu, " ")
      .trim();
  }

  var arabic = document.documentElement.lang === "ar";
  var form = document.querySelector("form.search");
  var input = document.getElementById("search");
  var status = document.getElementById("search-status");
  var results = document.getElementById("search-results");
  var entries = ihalaSearchIndex.map(function (entry) {
    return {
      href: entry[0],
      title: arabic ? entry[1] : entry[2],
      text: arabic ? entry[3] : entry[4],
      titles: folded(entry[1] + " " + entry[2]),
      all: folded(entry.slice(1).join(" "))
    };
  });

  function rank(entry, words, whole) {
    if (!words.every(function (word) { return entry.all.indexOf(word) >= 0; })) {
      return 0;
    }
    return 1 + (entry.all.indexOf(whole) >= 0 ? 1 : 0) + (entry.titles.indexOf(whole) >= 0 ? 2 : 0);
  }

  function link(entry) {
    var parts = entry.href.split("#");
    return parts[0] + (arabic ? ".html" : ".en.html") + (parts.length > 1 ? "#" + parts[1] : "");
  }

  // Text of the other script keeps its own direction.
  function isolated(element, text) {
    var run = document.createElement("bdi");
    run.textContent = text;
    element.appendChild(run);
    return element;
  }

  function show(entry) {
    var item = document.createElement("li");
    var anchor = document.createElement("a");
    anchor.href = link(entry);
    item.appendChild(isolated(anchor, entry.title));
    var found = document.createElement("span");
    found.className = "found";
    item.appendChild(isolated(found, entry.text));
    results.appendChild(item);
  }

  function search() {
    var whole = folded(input.value);
    results.replaceChildren();
    status.textContent = "";
    if (whole.length === 0) {
      return;
    }
    var words = whole.split(" ");
    var found = entries
      .map(function (entry, place) { return { entry: entry, rank: rank(entry, words, whole), place: place }; })
      .filter(function (hit) { return hit.rank > 0; })
      .sort(function (a, b) { return b.rank - a.rank || a.place - b.place; });
    found.slice(0, MOST).forEach(function (hit) { show(hit.entry); });
    status.textContent = found.length === 0
      ? status.dataset.none
      : status.dataset.some + " " + found.length + (found.length > MOST ? ". " + status.dataset.more : "");
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  input.addEventListener("input", search);
  form.hidden = false;
  search();
}());
