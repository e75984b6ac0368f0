/** A right-to-left paragraph at the end of the page. */
export function paragraph(html: string): HTMLElement {
  const p = document.createElement('p');
  p.dir = 'rtl';
  p.style.font = '20px serif';
  p.innerHTML = html;
  document.body.append(p);
  return p;
}

export function range(start: Node, from: number, end: Node, to: number): Range {
  const made = document.createRange();
  made.setStart(start, from);
  made.setEnd(end, to);
  return made;
}
