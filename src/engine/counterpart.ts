/**
 * What the strategy's side keeps with things of the engine.
 *
 * @module
 */

/**
 * Something that strategies see as an object of their own. A table beside the run would serve too, but the collector takes
 * what a long-lived table holds for alive until it looks through the whole heap, and so copies every finished run.
 */
export interface HasCounterpart {
  /** The strategy side's object for it, null before there is one. The engine does not look into it. */
  counterpart: unknown;
}
