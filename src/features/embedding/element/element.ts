import { latestOnly } from '../../../kit/browser/latest.ts';
import { siteOf } from './addresses.ts';
import { answerTo } from './answer.ts';
import { draw } from './draw.ts';
import { look } from './look.ts';
import { make } from './parts.ts';
import { attributes, type Settings, settingsOf } from './settings.ts';
import { wordsIn } from './words.ts';

/** Loading that takes longer than this, in milliseconds, is told. */
const quietTime = 300;

/**
 * The element `<kliniske-studier>`. What stands inside it, a plain link, is shown until the studies have come.
 * Whatever happens, nothing is thrown into the page around it.
 */
export class KliniskeStudier extends HTMLElement {
  static readonly observedAttributes = attributes;

  readonly #site = siteOf(import.meta.url);
  readonly #line = make('p', 'line');
  readonly #content = make('div', 'content', make('slot', ''));
  readonly #all = make('div', 'all', this.#line, this.#content);
  /** What is asked: an answer to something earlier is late. */
  readonly #begin = latestOnly();
  #waits = false;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    this.#line.setAttribute('role', 'status');
    shadow.append(this.#all);
    // A style element would be refused by a strict content security policy; a sheet made by script is not.
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(look);
      shadow.adoptedStyleSheets = [sheet];
    } catch {
      // An old browser shows the studies without our style.
    }
  }

  connectedCallback(): void {
    this.#ask();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask();
  }

  /** Several attributes may change at once; they are one question. */
  #ask(): void {
    if (this.#waits) return;
    this.#waits = true;
    queueMicrotask(() => {
      this.#waits = false;
      void this.#show().catch(() => {});
    });
  }

  async #show(): Promise<void> {
    // What the page has inside the element stays.
    if (this.#site === undefined) return;
    const isLatest = this.#begin();
    const settings = this.#settings();
    const words = wordsIn[settings.language];
    this.#all.lang = settings.language;
    const telling = setTimeout(() => {
      if (isLatest()) this.#line.textContent = words.loading;
    }, quietTime);
    const answer = await answerTo(settings, this.#site);
    clearTimeout(telling);
    if (!isLatest()) return;
    const { line, content } = draw(answer, settings, words);
    this.#line.textContent = line;
    this.#content.replaceChildren(...content);
  }

  #settings(): Settings {
    const around = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    return settingsOf((name) => this.getAttribute(name), around);
  }
}
