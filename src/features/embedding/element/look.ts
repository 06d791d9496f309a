/**
 * Style of the element. Font and colours come from the page around it, through inheritance and the custom
 * properties named here; what a page may have done to the flow of text is put back. Text has the page's own
 * colour and so its contrast, in light and dark.
 */
export const look = `
:host { display: block; }
:host([hidden]) { display: none; }
.all {
  line-height: 1.5; letter-spacing: normal; word-spacing: normal; text-transform: none; text-indent: 0;
  text-align: start; text-shadow: none; white-space: normal; overflow-wrap: anywhere; hyphens: manual; font-variant: normal;
}
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kliniske-studier-width, 100%)), 1fr)); gap: var(--kliniske-studier-gap, 0); margin: 0; padding: 0; list-style: none; }
li {
  padding: var(--kliniske-studier-padding, 1em 0);
  border: var(--kliniske-studier-border, 0 solid currentColor);
  border-block-end: var(--kliniske-studier-border, 1px solid);
  border-radius: var(--kliniske-studier-radius, 0);
  background: var(--kliniske-studier-background, none);
}
h2, h3, h4, h5, h6 { margin: 0; font-family: var(--kliniske-studier-heading-font, inherit); font-size: var(--kliniske-studier-heading-size, 1.15em); line-height: 1.3; font-weight: 600; }
a { color: var(--kliniske-studier-link, inherit); text-decoration: underline; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
h2 a, h3 a, h4 a, h5 a, h6 a, .end a { display: inline-block; padding-block: max(.4em, 11px); }
p { margin: 0; }
.line:not(:empty), .notice, .end { padding-block: .5em; }
.facts { display: flex; flex-wrap: wrap; gap: .1em .9em; }
.status { font-weight: 600; }
.status::before { content: "●" / ""; margin-inline-end: .4em; font-size: .85em; }
.status[data-status="not-yet-recruiting"]::before { content: "◐" / ""; }
.status[data-status="uncertain"]::before { content: "?" / ""; }
.status[data-status="active-not-recruiting"]::before { content: "◼" / ""; }
.status[data-status="completed"]::before { content: "✓" / ""; }
.status[data-status="stopped"]::before { content: "✗" / ""; }
.summary { margin-block-start: .4em; max-width: 45em; }
`;
