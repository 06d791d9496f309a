import type { Element, ElementContent, Root } from 'hast';

/** What becomes of a text: the same words, some of them marked, and the notes that belong to the marks. */
export interface MarkedText {
  words: ElementContent[];
  notes: Element[];
}

type Mark = (text: string) => MarkedText;

/** What is pressed or followed, names what comes after it, or is not running text: its words are left alone. */
const leftAlone = new Set('a button h1 h2 h3 h4 h5 h6 strong b th code pre sup del'.split(' '));
/** What stands in a line of text. A note never does: it comes after the paragraph, list item or cell. */
const inline = new Set(['em', 'i', 'ins', 'q', 'span', 'sub']);

/**
 * Gives a tree with the words of its running text marked; the tree itself stays as it is.
 *
 * @param mark called with each text, in reading order
 */
export function markTree(tree: Root, mark: Mark): Root {
  const { children, notes } = markChildren(tree.children as ElementContent[], mark);
  return { type: 'root', children: [...children, ...notes] };
}

interface Marked {
  children: ElementContent[];
  notes: Element[];
}

function markChildren(nodes: readonly ElementContent[], mark: Mark): Marked {
  const marked = nodes.map((node) => markNode(node, mark));
  return {
    children: marked.flatMap(({ children }) => children),
    notes: marked.flatMap(({ notes }) => notes),
  };
}

function markNode(node: ElementContent, mark: Mark): Marked {
  if (node.type === 'text') {
    const { words, notes } = mark(node.value);
    return { children: words, notes };
  }
  if (node.type !== 'element' || leftAlone.has(node.tagName)) return { children: [node], notes: [] };
  const { children, notes } = markChildren(node.children, mark);
  if (inline.has(node.tagName)) return { children: [{ ...node, children }], notes };
  return { children: [{ ...node, children: [...children, ...notes] }], notes: [] };
}
