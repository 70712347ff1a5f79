/**
 * Where commands write.
 *
 * @module
 */

/** A stream that may be a terminal. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Results go to `stdout`, progress and problems to `stderr`. */
export interface CommandStreams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}
