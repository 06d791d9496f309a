import type { Element, Root as HtmlRoot } from 'hast';
import { toString as plainText } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { markdownToHast, markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { Fault } from '../problem.ts';
import { isEmail } from '../schema/fields.ts';
import { isWebAddress } from '../schema/web-address.ts';
import { mostTold } from './bounds.ts';
import { codedUnseen, hasUnseen } from './unseen-signs.ts';

/** A text ready for a page. */
export interface Rendered {
  /** Sanitised HTML: headings have ids, links to other hosts are marked with `rel="external"`. */
  html: string;
  /** The text as a tree of HTML, for what is made from it. It is shared, so nobody may change it. */
  tree: HtmlRoot;
  /** The words of the text alone, for search and feeds. */
  text: string;
  /** The headings in order, with the ids that links can lead to; a depth of 2 is `##`. */
  headings: { id: string; depth: number; text: string }[];
}

/** A text below the fields has no fields of its own: a line of --- is a line. */
const features = { gfm: true, frontmatter: false };

const toHtml = unified()
  // Raw HTML is left out here too, since none of its nodes is one that may pass.
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: (defaultSchema.tagNames ?? []).filter(
      (name) => !['img', 'input', 'picture', 'source'].includes(name),
    ),
    attributes: { a: ['href'], ol: ['start'] },
    protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  })
  .use(rehypeSlug)
  .use(rehypeExternalLinks, { rel: ['external', 'noopener'] })
  .use(rehypeStringify)
  .freeze();

/** Writes a tree as HTML; signs with a meaning in HTML are escaped. */
export const writeHtml = (tree: HtmlRoot): string => toHtml.stringify(tree);

/** Makes a text ready for a page. The same Markdown always gives the same. */
export type RenderText = (markdown: string) => Rendered;

/** Turns an editor's Markdown into HTML that can be published as it is. */
export function renderMarkdown(markdown: string): Rendered {
  const tree = toHtml.runSync(markdownToHast(markdown, { features, position: false }) as HtmlRoot);
  const headings = tree.children
    .filter((node): node is Element => node.type === 'element' && /^h[1-6]$/.test(node.tagName))
    .map((node) => ({
      id: String(node.properties.id ?? ''),
      depth: Number(node.tagName.slice(1)),
      text: plainText(node),
    }));
  const text = tree.children
    .map((node) => (node.type === 'element' ? plainText(node) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { html: writeHtml(tree), tree, text, headings };
}

const treeOf = (markdown: string): Nodes => markdownToMdast(markdown, { features }) as Nodes;

/** A fault in a text, with its character offset from the start of the text. */
type TextFault = Fault & { offset: number };

// Links that need no closer look; most are such.
const plainAddress =
  'https://[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/[\\w.~/#?=&-]*)?|/(?:[\\w#-]+/?)*|#[\\w-]+';

// Parsing costs more than everything else a check does, so texts without HTML, images, codes (`&shy;`), top headings
// (`#`, or a line of `=` under a text) and links to anything but a plain address are passed over.
const suspicious = new RegExp(
  `<[A-Za-z/!?]|!\\[|\\[\\s*\\]|\\]\\s?[[:]|\\]\\s?\\((?!(?:${plainAddress})\\))|(?:^|[\\s>])#\\s|^(?:[^\\S\\n]|>)*=+[ \\t]*$|&#?\\w+;`,
  'm',
);
const wholeComment = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;
/**
 * True for a link that leads where it says. What is left of other addresses on a page has no link, or one that leads
 * out where it seems to lead in.
 */
function isSafeLink(url: string): boolean {
  // Between < and > an address may have spaces, and quotation marks anywhere: the page gets codes for them.
  if (/^https?:/.test(url)) return isWebAddress(url.replace(/[" ]/g, encodeURIComponent));
  if (url.startsWith('mailto:')) return isEmail(url.slice('mailto:'.length).replace(/\?.*$/s, ''));
  return /^(?:tel:\+?\d[\d-]{2,}|#[^\s\\]+|\/(?![/\\])[^\s\\]*)$/.test(url);
}

/**
 * Finds what would be taken out of a text, so that the editor hears of it instead of losing it silently.
 *
 * @param markdown a text within its bounds: the parser runs out of room where lists or quotes lie too deep
 */
export function findUnsafeMarkdown(markdown: string): TextFault[] {
  if (!suspicious.test(markdown)) return [];
  const faults: TextFault[] = [];
  const look = (node: Nodes): void => {
    const fault = faults.length < mostTold ? (faultOf(node) ?? codedSign(node, markdown)) : undefined;
    if (fault) faults.push({ ...fault, offset: node.position?.start.offset ?? 0 });
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(treeOf(markdown));
  return faults;
}

/**
 * What is written where a link to another page of the catalogue would have its address, found without taking the text
 * apart: every address that `innerLinks` finds, as it is written, and more, since what stands in code is no link.
 */
export const seemingInnerLinks = (markdown: string): string[] =>
  [...markdown.matchAll(/\](?:\(|:)\s*(?:<(\/[^>\n]*)|(\/[^\s)]*))/g)].map(
    ([, inBrackets, bare]) => inBrackets ?? bare ?? '',
  );

/** The links of a text that lead to other pages of the catalogue, and where they stand in it. */
export function innerLinks(markdown: string): { url: string; offset: number }[] {
  const links: { url: string; offset: number }[] = [];
  const look = (node: Nodes): void => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/')) {
      links.push({ url: node.url, offset: node.position?.start.offset ?? 0 });
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(treeOf(markdown));
  return links;
}

/** A text that holds a sign nobody sees, where none was written. */
function codedSign(node: Nodes, markdown: string): Fault | undefined {
  const values = [
    'value' in node ? node.value : '',
    'url' in node ? node.url : '',
    'title' in node ? (node.title ?? '') : '',
  ];
  if (!values.some(hasUnseen)) return undefined;
  const { start, end } = node.position ?? {};
  return hasUnseen(markdown.slice(start?.offset, end?.offset)) ? undefined : codedUnseen;
}

const unclosedComment: Fault = {
  rule: 'unclosed-comment',
  message: 'En kommentar (<!--) blir ikke lukket, så teksten etter den forsvinner.',
  help: 'Sett --> på slutten av kommentaren, på en egen linje, eller slett den.',
};

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function faultOf(node: Nodes): Fault | undefined {
  if (node.type === 'html' && node.value.startsWith('<!--')) {
    return wholeComment.test(node.value) ? undefined : unclosedComment;
  }
  if (node.type === 'html') {
    return {
      rule: 'raw-html',
      message: `Teksten har HTML-kode: «${node.value.slice(0, 40)}».`,
      help: 'Skriv med Markdown i stedet: **fet**, *kursiv*, [lenke](https://…). HTML blir fjernet.',
    };
  }
  if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) {
    return {
      rule: 'unsafe-link',
      message: `Lenken kan ikke brukes: «${node.url.slice(0, 40)}».`,
      help: 'Bruk en adresse som begynner med https:// eller mailto:, eller med / for en side i oversikten.',
    };
  }
  if (node.type === 'text' && node.value.includes('](')) {
    return {
      level: 'warning',
      rule: 'broken-link',
      message: 'En lenke er skrevet på feil måte, og vises som [ord](adresse) på siden.',
      help: 'Skriv den slik: [ordene man trykker på](https://…). Adressen kan ikke ha mellomrom.',
    };
  }
  if (node.type === 'link' && textOf(node).trim() === '') {
    return {
      rule: 'empty-link',
      message: `Lenken har ingen ord å trykke på: «${node.url.slice(0, 40)}».`,
      help: 'Skriv mellom [ og ] hva lenken fører til, eller slett den.',
    };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return {
      rule: 'image',
      message: 'Teksten har et bilde.',
      help: 'Slett bildet, eller lenk til siden det står på. Oversikten henter ikke bilder fra andre steder.',
    };
  }
  if (node.type === 'heading' && node.depth === 1) {
    return {
      rule: 'top-heading',
      message: 'Teksten har en overskrift på øverste nivå (#).',
      help: 'Bruk ## for overskrifter. Sidens øverste overskrift lages av feltene.',
    };
  }
  return undefined;
}
