// The text that is meant for print, one line per piece: text nodes whole, preformatted text line by line.
// A right-to-left mark opens the pieces of that direction.
const lines = [];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const parent = texts.currentNode.parentElement;
  if (!parent.checkVisibility({visibilityProperty: true, opacityProperty: true}) || parent.closest('title, desc')) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(texts.currentNode);
  const box = range.getBoundingClientRect();
  let hidden = box.width === 0;
  // Text for screen readers alone stands in a box of one pixel.
  for (let up = parent; up !== document.body && !hidden; up = up.parentElement) {
    const own = up.getBoundingClientRect();
    hidden = getComputedStyle(up).position === 'absolute' && own.width <= 1 && own.height <= 1;
  }
  if (!hidden) {
    const mark = getComputedStyle(parent).direction === 'rtl' ? '\u200f' : '';
    lines.push(...texts.currentNode.data.split('\n').map(line => line.trim()).filter(line => line).map(line => mark + line));
  }
}
return lines;
