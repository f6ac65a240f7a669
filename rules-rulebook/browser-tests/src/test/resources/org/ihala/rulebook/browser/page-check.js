// What is wrong with the page as it stands; arguments: the width of the screen. Returns one line per finding.
const wrong = [];
const root = document.documentElement;
const arabicPage = root.lang === 'ar';

function named(element) {
  let name = element.localName;
  if (element.id) {
    return name + '#' + element.id;
  }
  const classes = element.getAttribute('class');
  return classes ? name + '.' + classes.trim().split(/\s+/).join('.') : name;
}

function path(element) {
  const parent = element.parentElement;
  return parent && parent !== document.body ? named(parent) + ' > ' + named(element) : named(element);
}

function short(text) {
  const line = text.trim().replace(/\s+/g, ' ');
  return '"' + (line.length > 60 ? line.slice(0, 60) + '…' : line) + '"';
}

// Without a viewport element a phone shows a page as wide as a desktop's, small.
if (root.clientWidth > arguments[0]) {
  wrong.push('is laid out ' + root.clientWidth + ' pixels wide on a screen of ' + arguments[0]);
}

if (root.scrollWidth > root.clientWidth + 1) {
  const wide = [];
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1)) {
      let scrolls = false;
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        scrolls = scrolls || getComputedStyle(up).overflowX !== 'visible';
      }
      if (!scrolls) {
        wide.push(path(element));
      }
    }
  }
  // The innermost come last, and are the ones to mend.
  wrong.push('scrolls sideways, ' + root.scrollWidth + ' of ' + root.clientWidth + ' pixels: '
      + wide.slice(-3).join(', '));
}

// Blocks isolate by the browser's own style sheet, in the direction of the page; that does not put
// a run of the other script in order. It takes an element of the other direction, or of its own.
function isolates(element) {
  const style = getComputedStyle(element);
  if (style.unicodeBidi === 'plaintext' || element.getAttribute('dir') === 'auto'
      || (element.localName === 'bdi' && !element.hasAttribute('dir'))) {
    return true;
  }
  const apart = style.unicodeBidi.startsWith('isolate') || element instanceof SVGTextElement;
  if (apart && style.direction === (arabicPage ? 'ltr' : 'rtl')) {
    return true;
  }
  return style.unicodeBidi === 'isolate' && style.display === 'inline' && !element.hasAttribute('dir')
      && !(element instanceof SVGElement);
}

const other = arabicPage ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u;
const marked = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const unseen = 'script, style, template, noscript, title, desc, metadata';
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  if (text.parentElement.closest(unseen) || !other.test(text.data.replace(marked, ''))) {
    continue;
  }
  let element = text.parentElement;
  while (element !== document.body && !isolates(element)) {
    element = element.parentElement;
  }
  if (element === document.body) {
    wrong.push('does not isolate ' + short(text.data) + ' in ' + path(text.parentElement));
  }
}
return wrong;
