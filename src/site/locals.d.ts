declare namespace App {
  interface Locals {
    /** What the page that is drawn shows. */
    shown: import('./shown.ts').Shown;
  }
}
